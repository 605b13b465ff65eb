import type { Borders } from './borders.ts';
import { type Delineation, membersIn } from './delineation.ts';
import { piecesOfLand } from './pieces-of-land.ts';

/** An area (code) of which the members do not all lie beside each other: its pieces (NIS codes), the largest first. */
export interface ScatteredArea {
  readonly area: string;
  readonly pieces: readonly (readonly string[])[];
}

/** The areas in more than one piece, in the order of their codes. A border over water or foreign land joins nobody. */
export function scatteredAreas(delineation: Delineation, borders: Borders): ScatteredArea[] {
  const { areas, municipalities } = delineation;
  return areas.flatMap((area, index) => {
    const pieces = piecesOfLand(borders, [...membersIn(delineation, index)]);
    const named = pieces.map((piece) => piece.map((member) => municipalities.codes[member] ?? '').sort());
    return named.length > 1 ? { area, pieces: named } : [];
  });
}
