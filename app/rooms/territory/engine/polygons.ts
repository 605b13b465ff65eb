import { pointsOf, type Ring } from './rings.ts';
import type { Topology } from './topology.ts';

/** Land in one piece, in metres: the line around it and the lines around its holes, each x0, y0, x1, y1, .... */
export interface Polygon {
  readonly outer: Float64Array;
  readonly holes: readonly Float64Array[];
}

/** The pieces of land that the rings of one zone enclose, largest first, each with the holes that lie in it. */
export function polygonsOf(topology: Topology, rings: readonly Ring[]): Polygon[] {
  const lines = rings
    .map((ring) => ({ area: ring.area, points: pointsOf(topology, ring.arcs) }))
    .sort((a, b) => b.area - a.area);
  const outers = lines.filter(({ area }) => area > 0);
  const holes = new Map(outers.map(({ points }) => [points, [] as Float64Array[]]));
  for (const { area, points } of lines) {
    if (area > 0) continue;
    // The smallest land around the hole: an island in a lake on an island has its own shore.
    const around = outers.findLast(({ points: outer }) => encloses(outer, points));
    if (around) holes.get(around.points)?.push(points);
  }
  return outers.map(({ points }) => ({ outer: points, holes: holes.get(points) ?? [] }));
}

/** Whether the inner line lies within the outer. They may share nodes, so the middle of its first side tells. */
function encloses(outer: Float64Array, inner: Float64Array): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = inner;
  return isInside(outer, (ax + bx) / 2, (ay + by) / 2);
}

/** Whether the closed line goes around the point. */
export function isInside(line: Float64Array, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = line.subarray(i, i + 4) as unknown as [number, number, number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
