import { dutchArea, dutchCount, dutchShare } from '#platform/dutch-writing.ts';
import type { FigureClass } from '#rooms/territory/engine/map-figures.ts';
import type { MapMeasure } from '#rooms/territory/engine/map-view.ts';

/** What a measure is called and means, and how its figures are written, in Dutch. */
interface MeasureWords {
  /** Where one is chosen. */
  readonly name: string;
  /** Behind "Kaart van de gemeenten:". */
  readonly title: string;
  /** What a figure says; null where its name says it all. */
  readonly meaning: string | null;
  readonly figure: (value: number) => string;
  /** Behind a figure, or behind two with "tot" between them. */
  readonly unit: (value: number) => string;
}

export const measureWords: Readonly<Record<MapMeasure, MeasureWords>> = {
  inwoners: {
    name: 'Inwoners',
    title: 'inwoners',
    meaning: null,
    figure: dutchCount,
    unit: () => 'inwoners',
  },
  dichtheid: {
    name: 'Inwoners per km²',
    title: 'inwoners per km²',
    meaning: null,
    figure: dutchCount,
    unit: () => 'inwoners per km²',
  },
  groei: {
    name: 'Groei van het aantal inwoners',
    title: 'groei van het aantal inwoners',
    meaning:
      'Hoeveel inwoners erbij kwamen tussen de eerste en de laatste telling die we kennen, tegenover de eerste.',
    figure: (share) => `${share > 0 ? '+' : ''}${dutchShare(share)}`,
    unit: () => 'inwoners',
  },
  oppervlakte: {
    name: 'Oppervlakte',
    title: 'oppervlakte',
    meaning: null,
    figure: dutchArea,
    unit: () => 'km²',
  },
  elders: {
    name: 'Voor hoeveel afbakeningen elders ingedeeld',
    title: 'elders ingedeeld',
    meaning:
      'Voor hoeveel afbakeningen de grootste groep gemeenten van haar gebied in een andere regio ligt.',
    figure: dutchCount,
    unit: (count) => `${count === 1 ? 'afbakening' : 'afbakeningen'} elders ingedeeld`,
  },
  regiogrens: {
    name: 'Deel van de grens tegen een andere regio',
    title: 'deel van de grens tegen een andere regio',
    meaning: 'Welk deel van haar grens met andere Vlaamse gemeenten tegen een andere regio ligt.',
    figure: dutchShare,
    unit: () => 'van de grens',
  },
  samenwerking: {
    name: 'Samenwerkingsverbanden',
    title: 'samenwerkingsverbanden',
    meaning: 'Aan hoeveel samenwerkingsverbanden die nog werken, de gemeente of haar OCMW deelneemt.',
    figure: dutchCount,
    unit: (count) => (count === 1 ? 'samenwerkingsverband' : 'samenwerkingsverbanden'),
  },
};

/** One figure in words: "20.823 inwoners", "voor 2 afbakeningen elders ingedeeld". */
export function figureWords(measure: MapMeasure, figure: number): string {
  return rangeWords(measure, figure, figure);
}

/** A class in words: "9.000 tot 12.999 inwoners", "nergens elders ingedeeld". */
export function classWords(measure: MapMeasure, { from, to }: FigureClass): string {
  return rangeWords(measure, from, to);
}

function rangeWords(measure: MapMeasure, from: number, to: number): string {
  const { figure, unit } = measureWords[measure];
  const range = `${from === to ? figure(from) : `${figure(from)} tot ${figure(to)}`} ${unit(to)}`;
  if (measure !== 'elders') return range;
  return to === 0 ? 'nergens elders ingedeeld' : `voor ${range}`;
}
