import type { MapPoint } from './window-frame.ts';

/** Where an arrow key leads, in the order of the neighbours in the data of the page. */
export const directions = ['north', 'east', 'south', 'west'] as const;

export type Direction = (typeof directions)[number];

/** What lies on a side is at most this far, in degrees, from straight that way. */
const widest = 60;

const angles: Readonly<Record<Direction, number>> = { north: 0, east: 90, south: 180, west: 270 };

/** The nearest other place on that side, by its key; null where nothing lies there. Counts y to the south. */
export function nearestTowards(
  places: ReadonlyMap<string, MapPoint>,
  from: string,
  direction: Direction,
): string | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const others = [...places]
    .filter(([key, there]) => key !== from && offCourse(here, there, angles[direction]) <= widest)
    .map(([key, there]) => ({ key, far: Math.hypot(there.x - here.x, there.y - here.y) }));
  return others.sort((a, b) => a.far - b.far)[0]?.key ?? null;
}

/** The place nearest to a point; null where there is none. */
export function nearestTo(places: ReadonlyMap<string, MapPoint>, { x, y }: MapPoint): string | null {
  const all = [...places].map(([key, there]) => ({ key, far: Math.hypot(there.x - x, there.y - y) }));
  return all.sort((a, b) => a.far - b.far)[0]?.key ?? null;
}

function offCourse(from: MapPoint, to: MapPoint, angle: number): number {
  const bearing = (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
  const turn = Math.abs(bearing - angle) % 360;
  return Math.min(turn, 360 - turn);
}
