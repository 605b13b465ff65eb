import { dutchCount } from '#platform/dutch-writing.ts';
import { areasNamed } from '#rooms/territory/engine/map-names.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { inSentence } from '#rooms/territory/texts.ts';

/** What the numbers on a map stand for, in order from 1. */
export interface NumberedAreas {
  readonly title: string;
  readonly names: readonly string[];
}

/** The areas that have their number on the map in the place of their name; null where they have their name. */
export function numberedAreas({ filled, figures, hasClasses }: MapPicture): NumberedAreas | null {
  if (filled === null || figures !== null || hasClasses || filled.areas.length <= areasNamed) return null;
  return {
    title: `De ${dutchCount(filled.areas.length)} ${inSentence(filled.delineation.plural)} met hun nummer`,
    names: filled.areas.map(({ name }) => name),
  };
}
