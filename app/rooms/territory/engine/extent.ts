import type { Arc } from './topology.ts';

/** The box around land, in metres. */
export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The box around these arcs. Throws an Error when there are none. */
export function extentOf(arcs: readonly Arc[]): Extent {
  if (arcs.length === 0) throw new Error('Without arcs there is no extent');
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of arcs) {
    for (let i = 0; i < points.length; i += 2) {
      const x = points[i] as number;
      const y = points[i + 1] as number;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return { west, south, east, north };
}
