import type { MunicipalLand } from './municipal-land.ts';
import { vertexPassing } from './passed-vertices.ts';
import { gatherVertices, type Vertices } from './vertices.ts';

/**
 * The steps of all rings, each once: segment s runs from vertex `from[s]` to `to[s]`, with municipality `left[s]` on
 * its left and `right[s]` on its right hand (0 is outside, n is the n-th of the lands). `overlaps` are pairs of
 * municipalities that claim the same side of a segment. Seams within a municipality are left out.
 */
export interface BorderSegments {
  readonly vertices: Vertices;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly overlaps: readonly (readonly [number, number])[];
}

/** Points of the two sides of a border that are this close (in metres) are one, and lie on a step that passes. */
const tolerance = 0.05;

/** Beyond the number of vertices that any file holds. */
const vertexLimit = 2 ** 26;

interface Laying {
  readonly vertices: Vertices;
  readonly sides: Map<number, Sides>;
  readonly overlaps: [number, number][];
}

/** Lays the rings of all lands together. */
export function borderSegments(lands: readonly MunicipalLand[]): BorderSegments {
  const laid = layRings(lands);
  const kept = laid.sides.filter(({ left, right }) => left !== right);
  return {
    vertices: laid.vertices,
    from: kept.map(({ from }) => from),
    to: kept.map(({ to }) => to),
    left: kept.map(({ left }) => left),
    right: kept.map(({ right }) => right),
    overlaps: laid.overlaps,
  };
}

interface Sides {
  readonly from: number;
  readonly to: number;
  left: number;
  right: number;
}

function layRings(lands: readonly MunicipalLand[]) {
  const laying: Laying = { vertices: gatherVertices(tolerance), sides: new Map(), overlaps: [] };
  lands.forEach(({ rings }, index) => {
    for (const ring of rings) layPath(laying, pathOf(ring, laying.vertices), index + 1);
  });
  splitLoneSteps(laying);
  return { ...laying, sides: [...laying.sides.values()] };
}

function layPath(laying: Laying, path: readonly number[], municipality: number): void {
  for (let at = 0; at + 1 < path.length; at += 1) {
    const other = claim(laying.sides, [path[at] as number, path[at + 1] as number], municipality);
    if (other !== 0) laying.overlaps.push([other, municipality]);
  }
}

/**
 * A step with land on one side only lies on the edge of Flanders, or its neighbour has a corner along it. In the
 * second case it is laid again, through those corners.
 */
function splitLoneSteps({ vertices, sides, overlaps }: Laying): void {
  const lone = [...sides].filter(([, { left, right }]) => left === 0 || right === 0);
  const ends = new Set(lone.flatMap(([, { from, to }]) => [from, to]));
  const passedBy = vertexPassing(vertices, ends, tolerance);
  for (const [key, { from, to, left, right }] of lone) {
    const passed = passedBy(from, to);
    if (passed.length === 0) continue;
    sides.delete(key);
    const path = [from, ...passed, to];
    layPath({ vertices, sides, overlaps }, left === 0 ? path.reverse() : path, left || right);
  }
}

/** The numbers of the vertices along a ring, none twice in a row; the first is also the last. */
function pathOf(ring: Float64Array, vertices: Vertices): number[] {
  const path: number[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const vertex = vertices.at(ring[i] as number, ring[i + 1] as number);
    if (vertex !== path.at(-1)) path.push(vertex);
  }
  return path;
}

/** Puts a municipality on the left hand of a step; returns who was there already, or 0. */
function claim(sides: Map<number, Sides>, [a, b]: readonly [number, number], municipality: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  const key = from * vertexLimit + to;
  const known = sides.get(key) ?? { from, to, left: 0, right: 0 };
  sides.set(key, known);
  const side = a < b ? 'left' : 'right';
  const before = known[side];
  known[side] = municipality;
  return before;
}
