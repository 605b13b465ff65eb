import { pointsOf, type Ring } from './rings.ts';
import type { Topology } from './topology.ts';

/** Land in one piece, in metres: the line around it and the lines around its holes, each x0, y0, x1, y1, .... */
export interface Polygon {
  readonly outer: Float64Array;
  readonly holes: readonly Float64Array[];
}

/** Land in one piece as rings: the one around it, and those around its holes. */
export interface RingedLand {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

/** The pieces of land that the rings of one zone enclose, largest first, each with the holes that lie in it. */
export function polygonsOf(topology: Topology, rings: readonly Ring[]): Polygon[] {
  return ringedLands(topology, rings).map(({ outer, holes }) => ({
    outer: pointsOf(topology, outer.arcs),
    holes: holes.map((hole) => pointsOf(topology, hole.arcs)),
  }));
}

/** The same pieces, as the rings that they are made of. */
export function ringedLands(topology: Topology, rings: readonly Ring[]): RingedLand[] {
  const ordered = rings.toSorted((one, other) => other.area - one.area);
  const lands = ordered
    .filter(({ area }) => area > 0)
    .map((outer) => ({ outer, line: pointsOf(topology, outer.arcs), holes: [] as Ring[] }));
  for (const hole of ordered) {
    if (hole.area > 0) continue;
    const line = pointsOf(topology, hole.arcs);
    // The smallest land around the hole: an island in a lake on an island has its own shore.
    lands.findLast((land) => encloses(land.line, line))?.holes.push(hole);
  }
  return lands.map(({ outer, holes }) => ({ outer, holes }));
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
