import { areasAround, membersIn } from './delineation.ts';
import type { MoveQuestion } from './existing-moves.ts';
import { piecesOfLand } from './pieces-of-land.ts';

/** What the areas must look like after the moves. */
export type Shape = 'existing' | 'supraRegional' | 'connected';

/**
 * All sets of movers (codes, joined) that are as small as can be, found by trying every placement of every municipality:
 * slow, and plainly right. Null where no placement will do. Needs a delineation in which nobody lies twice.
 */
export function bruteForce({ incidence, borders, measure }: MoveQuestion, shape: Shape): Set<string> | null {
  const { areas, regions } = incidence;
  const movable = [...areas.municipalities.codes.keys()].filter((m) => areasAround(areas, m).length > 0);
  const now = new Map(movable.map((m) => [m, areasAround(areas, m)[0] ?? -1]));
  const used = [...new Set(now.values())];
  const regionOf = (m: number) => areasAround(regions, m)[0];
  const wholeToday = used.filter((area) => piecesOfLand(borders, [...membersIn(areas, area)]).length === 1);
  const fits = (place: ReadonlyMap<number, number>) =>
    used.every((area) => {
      const members = movable.filter((m) => place.get(m) === area);
      const touched = new Set(members.map(regionOf));
      const isUnion = movable.every((m) => !touched.has(regionOf(m)) || place.get(m) === area);
      if (members.length === 0) return shape === 'supraRegional';
      if (touched.size > 1 && !(shape === 'supraRegional' && isUnion)) return false;
      return (
        shape !== 'connected' || !wholeToday.includes(area) || piecesOfLand(borders, members).length === 1
      );
    });
  let best = Number.POSITIVE_INFINITY;
  let sets = new Set<string>();
  for (const place of placements(movable, used)) {
    const movers = movable.filter((m) => place.get(m) !== now.get(m));
    const people = movers.reduce((sum, m) => sum + (areas.municipalities.inhabitants[m] ?? 0), 0);
    const cost = measure === 'municipalities' ? movers.length : people;
    if (cost > best || !fits(place)) continue;
    if (cost < best) sets = new Set();
    best = cost;
    sets.add(movers.map((m) => areas.municipalities.codes[m]).join(' '));
  }
  return Number.isFinite(best) ? sets : null;
}

function* placements(movable: readonly number[], areas: readonly number[]): Generator<Map<number, number>> {
  const count = areas.length ** movable.length;
  for (let number = 0; number < count; number += 1) {
    let left = number;
    const place = new Map<number, number>();
    for (const municipality of movable) {
      place.set(municipality, areas[left % areas.length] ?? -1);
      left = Math.floor(left / areas.length);
    }
    yield place;
  }
}
