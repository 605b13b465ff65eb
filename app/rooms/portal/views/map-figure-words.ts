import { dutchCount } from '#platform/dutch-writing.ts';
import type { FigureClass } from '#rooms/territory/engine/map-figures.ts';
import type { MapMeasure } from '#rooms/territory/engine/map-view.ts';

/** A class in words: "9.000 tot 12.999 inwoners", "voor 2 afbakeningen elders ingedeeld". */
export function figureWords(measure: MapMeasure, { from, to }: FigureClass): string {
  const range = from === to ? dutchCount(from) : `${dutchCount(from)} tot ${dutchCount(to)}`;
  if (measure === 'inwoners') return `${range} inwoners`;
  if (measure === 'dichtheid') return `${range} inwoners per km²`;
  return to === 0
    ? 'nergens elders ingedeeld'
    : `voor ${range} ${to === 1 ? 'afbakening' : 'afbakeningen'} elders ingedeeld`;
}
