import type { Arc, ArcRef, Topology } from '../topology.ts';
import { type BorderSegments, borderSegments } from './border-segments.ts';
import type { MunicipalLand } from './municipal-land.ts';

interface Stringing {
  readonly segments: BorderSegments;
  /** Per vertex the segments that end there. */
  readonly around: ReadonlyMap<number, readonly number[]>;
  readonly walked: Set<number>;
  readonly nodeOf: Map<number, number>;
  readonly arcs: Arc[];
}

/**
 * One topology of the lands: every stretch of border once, between the points where three or more meet, in metres of
 * Lambert 72. Points closer than 5 cm are one, and so are a corner of one side and the step of the other that passes it as close. `overlaps` are municipalities that claim the same ground.
 */
export function boundaryTopology(lands: readonly MunicipalLand[]): {
  readonly topology: Topology;
  readonly overlaps: readonly (readonly [string, string])[];
} {
  const segments = borderSegments(lands);
  const codes = lands.map(({ nis }) => nis);
  const arcs = stringSegments(segments);
  const nameOf = (municipality: number) => codes[municipality - 1] ?? '';
  return {
    topology: { epsg: 31370, codes, arcs, nodes: nodesOf(arcs) },
    overlaps: segments.overlaps.map(([one, other]) => [nameOf(one), nameOf(other)] as const),
  };
}

function stringSegments(segments: BorderSegments): Arc[] {
  const around = segmentsAround(segments);
  const stringing: Stringing = { segments, around, walked: new Set(), nodeOf: new Map(), arcs: [] };
  // Nodes first: what is left after that touches no node and is a closed ring.
  for (const [vertex, ends] of around) {
    if (ends.length === 2) continue;
    for (const segment of ends) stringFrom(stringing, vertex, segment);
  }
  for (const [vertex, ends] of around) {
    for (const segment of ends) stringFrom(stringing, vertex, segment);
  }
  return stringing.arcs;
}

function segmentsAround({ from, to }: BorderSegments): Map<number, number[]> {
  const around = new Map<number, number[]>();
  const note = (vertex: number, segment: number) => {
    const known = around.get(vertex);
    if (known) known.push(segment);
    else around.set(vertex, [segment]);
  };
  from.forEach((vertex, segment) => {
    note(vertex, segment);
    note(to[segment] as number, segment);
  });
  return around;
}

function stringFrom(stringing: Stringing, start: number, first: number): void {
  const { segments, around, walked } = stringing;
  if (walked.has(first)) return;
  const path = [start];
  let segment: number | undefined = first;
  let vertex = start;
  while (segment !== undefined) {
    walked.add(segment);
    vertex = otherEnd(segments, segment, vertex);
    path.push(vertex);
    const ends: readonly number[] = around.get(vertex) ?? [];
    segment = ends.length === 2 ? ends.find((next) => !walked.has(next)) : undefined;
  }
  const isForward = segments.from[first] === start;
  const sides = [segments.left[first] as number, segments.right[first] as number] as const;
  addArc(stringing, path, isForward ? sides : [sides[1], sides[0]]);
}

function otherEnd({ from, to }: BorderSegments, segment: number, vertex: number): number {
  return (from[segment] === vertex ? to[segment] : from[segment]) as number;
}

/** An arc that comes back to the node it left would be taken for a closed one: it is cut in two. */
function addArc(stringing: Stringing, path: readonly number[], sides: readonly [number, number]): void {
  const [start, end] = [path[0] as number, path.at(-1) as number];
  const isRing = start === end;
  const touchesNode = stringing.around.get(start)?.length !== 2;
  if (isRing && touchesNode) {
    const half = path.length >> 1;
    layArc(stringing, path.slice(0, half + 1), sides);
    layArc(stringing, path.slice(half), sides);
  } else layArc(stringing, path, sides, isRing);
}

function layArc(
  { segments: { vertices }, nodeOf, arcs }: Stringing,
  path: readonly number[],
  [left, right]: readonly [number, number],
  isClosed = false,
): void {
  const nodeAt = (vertex: number) => {
    const node = nodeOf.get(vertex) ?? nodeOf.size;
    nodeOf.set(vertex, node);
    return node;
  };
  const points = Float64Array.from(
    path.flatMap((vertex) => [vertices.xs[vertex] as number, vertices.ys[vertex] as number]),
  );
  const from = isClosed ? null : nodeAt(path[0] as number);
  const to = isClosed ? null : nodeAt(path.at(-1) as number);
  arcs.push({ left, right, from, to, points });
}

/** Per node the arcs that leave it, counter-clockwise. */
function nodesOf(arcs: readonly Arc[]): ArcRef[][] {
  const nodes: ArcRef[][] = [];
  arcs.forEach(({ from, to }, index) => {
    if (from === null || to === null) return;
    nodes[from] = [...(nodes[from] ?? []), index];
    nodes[to] = [...(nodes[to] ?? []), ~index];
  });
  const bearing = (ref: ArcRef) => bearingOf(arcs[ref < 0 ? ~ref : ref] as Arc, ref < 0);
  return nodes.map((refs) => refs.toSorted((one, other) => bearing(one) - bearing(other)));
}

/** The direction in which an arc leaves its start, or, backwards, its end; counter-clockwise from the west. */
function bearingOf({ points }: Arc, isBackwards: boolean): number {
  const [x0, y0, x1, y1] = isBackwards
    ? [points.at(-2), points.at(-1), points.at(-4), points.at(-3)]
    : [points[0], points[1], points[2], points[3]];
  return Math.atan2((y1 as number) - (y0 as number), (x1 as number) - (x0 as number));
}
