import type { Borders } from './borders.ts';
import { connectedPlacement } from './connected-placement.ts';
import { piecesOfLand } from './pieces-of-land.ts';
import { ends, type Place } from './place.ts';
import { isOne, serves } from './serving-areas.ts';

/**
 * A solution with the same stays, in which whoever leaves goes where the border is longest (connectedPlacement); null where
 * not everybody finds a place so.
 */
export function connectedArrangement(
  borders: Borders,
  places: readonly Place[],
  whole: readonly number[],
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | null {
  const beginnings = beginningsOf(borders, places, values);
  const settled = new Set([...beginnings.values()].flat());
  const newcomers = places
    .filter(({ municipality }) => !settled.has(municipality))
    .map(({ municipality, region, choices }) => ({
      municipality,
      choices: choices.filter((area) => isOne(values, serves(area, region))),
    }));
  const placed = connectedPlacement(borders, newcomers, beginnings, (area) => whole.includes(area));
  if (placed === null) return null;
  const anew = new Map(values);
  for (const { municipality, choices } of places) {
    const to = placed.get(municipality);
    if (to === undefined) continue;
    for (const area of choices) anew.delete(ends(municipality, area));
    anew.set(ends(municipality, to), 1);
  }
  return anew;
}

/** From where each area grows: its stayers, or where nobody stays the largest piece of those who came. */
function beginningsOf(
  borders: Borders,
  places: readonly Place[],
  values: ReadonlyMap<string, number>,
): Map<number, readonly number[]> {
  const endOf = ({ municipality, choices }: Place) =>
    choices.find((area) => isOne(values, ends(municipality, area))) ?? -1;
  const members = Map.groupBy(places, endOf);
  return new Map(
    [...members].map(([area, there]) => {
      const stayers = there.filter((place) => place.area === area);
      const codes = (some: readonly Place[]) => some.map(({ municipality }) => municipality);
      if (stayers.length > 0) return [area, codes(stayers)];
      return [area, piecesOfLand(borders, codes(there))[0] ?? []];
    }),
  );
}
