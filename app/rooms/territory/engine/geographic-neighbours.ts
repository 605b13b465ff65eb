import type { LabelPlace } from './drawn-zone.ts';
import type { MapSheet } from './map-sheet.ts';
import { listNeighbours } from './neighbours.ts';

/** The neighbour (NIS code) to the north, east, south and west; null where there is none on that side. */
export type Compass = readonly [string | null, string | null, string | null, string | null];

/** A neighbour lies on a side when its middle is at most this far, in degrees, from straight that way. */
const widest = 60;

/** North, east, south, west as angles in degrees, clockwise from the north. */
const sides = [0, 90, 180, 270] as const;

/**
 * Where the arrow keys lead: per municipality the neighbour on each side, that which lies straightest that way; of two
 * as straight the one with the longer shared border. Neighbours are those of the sheet.
 */
export function geographicNeighbours({ topology, municipalities }: MapSheet): ReadonlyMap<string, Compass> {
  const pairs = listNeighbours(topology).flatMap(({ a, b, borderKm }) => [
    { from: a, to: b, borderKm },
    { from: b, to: a, borderKm },
  ]);
  const around = Map.groupBy(pairs, ({ from }) => from);
  return new Map(
    [...municipalities].map(([nis, { label }]) => {
      const others = (around.get(nis) ?? []).flatMap(({ to, borderKm }) => {
        const there = municipalities.get(to)?.label;
        return there === undefined ? [] : [{ to, borderKm, bearing: bearingTo(label, there) }];
      });
      const [north = null, east = null, south = null, west = null] = sides.map((side) =>
        towards(others, side),
      );
      return [nis, [north, east, south, west]];
    }),
  );
}

function towards(
  others: readonly { readonly to: string; readonly borderKm: number; readonly bearing: number }[],
  side: number,
): string | null {
  const ways = others
    .map((other) => ({ ...other, off: Math.round(apart(other.bearing, side)) }))
    .filter(({ off }) => off <= widest);
  ways.sort((p, q) => p.off - q.off || q.borderKm - p.borderKm);
  return ways[0]?.to ?? null;
}

/** Degrees clockwise from the north; the map counts its y to the south. */
function bearingTo(from: LabelPlace, to: LabelPlace): number {
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}

function apart(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}
