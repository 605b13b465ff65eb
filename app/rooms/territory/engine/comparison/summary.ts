import { membersIn, shareIn } from './delineation.ts';
import type { Incidence } from './incidence.ts';
import { type AreaPosition, isConforming, type Position } from './position.ts';

/**
 * A delineation against the regions in a few numbers, in the order in which people need them. All but the tallies
 * are about the areas of which we know the members, and null where there is none of those.
 *
 * - `conformingShare`: the part of the areas that respects the region borders, 0 to 1;
 * - `inhabitantsInside`, `inhabitantsOutside`: of the main region of their area, once per area in which they lie;
 *   null too where a number or a share is not known;
 * - `minimalMoves`: the least number of municipalities that would change area if new areas may be founded: the sum
 *   of n_a - max_r n_ar, the first component of van Dongen's split-join distance (2000);
 * - `coverage`: the part of the municipalities that lies in an area.
 */
export interface Summary {
  readonly areas: number;
  readonly conformingShare: number | null;
  readonly inhabitantsInside: number | null;
  readonly inhabitantsOutside: number | null;
  readonly minimalMoves: number | null;
  readonly positions: Readonly<Record<Position, number>>;
  readonly exAequo: number;
  readonly municipalitiesInNone: number | null;
  readonly coverage: number | null;
}

/** Sums the positions of a delineation's areas up. */
export function summarise(incidence: Incidence, positions: readonly AreaPosition[]): Summary {
  const known = positions.map(({ position }) => isConforming(position)).filter((one) => one !== null);
  const tallies = {
    areas: positions.length,
    positions: tally(positions),
    exAequo: positions.filter(({ exAequo }) => exAequo).length,
  };
  if (known.length === 0) return { ...tallies, ...nothingKnown };
  const inNone = countInNone(incidence);
  const { inside, outside } = peopleInAndOut(incidence, positions);
  return {
    ...tallies,
    conformingShare: known.filter(Boolean).length / known.length,
    inhabitantsInside: inside,
    inhabitantsOutside: outside,
    minimalMoves: positions.reduce((sum, { outside }) => sum + outside.length, 0),
    municipalitiesInNone: inNone,
    coverage: 1 - inNone / incidence.areas.municipalities.codes.length,
  };
}

const nothingKnown = {
  conformingShare: null,
  inhabitantsInside: null,
  inhabitantsOutside: null,
  minimalMoves: null,
  municipalitiesInNone: null,
  coverage: null,
};

function tally(positions: readonly AreaPosition[]): Record<Position, number> {
  const tally = { within: 0, equal: 0, supraRegional: 0, crossing: 0, outside: 0, unknown: 0 };
  for (const { position } of positions) tally[position] += 1;
  return tally;
}

function countInNone({ areas }: Incidence): number {
  return areas.municipalities.codes.filter((_, at) => areas.starts[at] === areas.starts[at + 1]).length;
}

function peopleInAndOut(
  { areas }: Incidence,
  positions: readonly AreaPosition[],
): { inside: number | null; outside: number | null } {
  const { codes, inhabitants } = areas.municipalities;
  let inside = 0;
  let outside = 0;
  positions.forEach((position, area) => {
    const out = new Set(position.outside);
    for (const municipality of membersIn(areas, area)) {
      const people = (inhabitants[municipality] as number) * shareIn(areas, municipality, area);
      if (out.has(codes[municipality] ?? '')) outside += people;
      else inside += people;
    }
  });
  return { inside: Number.isNaN(inside) ? null : inside, outside: Number.isNaN(outside) ? null : outside };
}
