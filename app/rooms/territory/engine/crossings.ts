import type { Arc } from './topology.ts';

/** Two arcs (or one arc with itself) that cross or run over each other. */
export type Crossing = readonly [arc: number, other: number];

interface Segment {
  readonly arc: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/**
 * Every pair of segments that cross, touch or run over each other elsewhere than in an end they share; empty for a
 * sound topology. Segments are compared within square bins of `bin` metres only.
 */
export function findCrossings(arcs: readonly Arc[], bin: number): Crossing[] {
  const crossings: Crossing[] = [];
  const segments = arcs.flatMap(segmentsOf);
  for (const [key, members] of binned(segments, bin)) {
    members.forEach((a, index) => {
      for (let other = index + 1; other < members.length; other += 1) {
        const b = members[other];
        // A pair that shares several bins is judged in one of them only.
        if (b && firstSharedBin(a, b, bin) === key && cross(a, b)) crossings.push([a.arc, b.arc]);
      }
    });
  }
  return crossings;
}

function segmentsOf({ points }: Arc, arc: number): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax, ay, bx, by] = points.subarray(i, i + 4) as unknown as [number, number, number, number];
    segments.push({ arc, ax, ay, bx, by });
  }
  return segments;
}

function binned(segments: readonly Segment[], bin: number): Map<number, Segment[]> {
  const bins = new Map<number, Segment[]>();
  for (const segment of segments) {
    const [left, bottom, right, top] = boxOf(segment);
    for (let column = Math.floor(left / bin); column <= Math.floor(right / bin); column += 1) {
      for (let row = Math.floor(bottom / bin); row <= Math.floor(top / bin); row += 1) {
        const members = bins.get(keyOf(column, row));
        if (members) members.push(segment);
        else bins.set(keyOf(column, row), [segment]);
      }
    }
  }
  return bins;
}

function keyOf(column: number, row: number): number {
  return column * 1e6 + row;
}

function boxOf({ ax, ay, bx, by }: Segment): [number, number, number, number] {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

/** The bin of the lower left corner of where the boxes overlap; no bin key when they do not. */
function firstSharedBin(a: Segment, b: Segment, bin: number): number {
  const [aLeft, aBottom, aRight, aTop] = boxOf(a);
  const [bLeft, bBottom, bRight, bTop] = boxOf(b);
  const left = Math.max(aLeft, bLeft);
  const bottom = Math.max(aBottom, bBottom);
  if (left > Math.min(aRight, bRight) || bottom > Math.min(aTop, bTop)) return Number.NaN;
  return keyOf(Math.floor(left / bin), Math.floor(bottom / bin));
}

function cross(a: Segment, b: Segment): boolean {
  const shared = sharedEnds(a, b);
  if (shared.length === 2) return true;
  const [end] = shared;
  if (end) return foldsBack(a, b, end);
  const bStart = side(a, b.ax, b.ay);
  const bEnd = side(a, b.bx, b.by);
  const aStart = side(b, a.ax, a.ay);
  const aEnd = side(b, a.bx, a.by);
  // Boxes overlap already, so segments on one line (all sides 0) touch.
  return bStart * bEnd <= 0 && aStart * aEnd <= 0;
}

function sharedEnds(a: Segment, b: Segment): [number, number][] {
  const ends: [number, number][] = [
    [a.ax, a.ay],
    [a.bx, a.by],
  ];
  return ends.filter(([x, y]) => (x === b.ax && y === b.ay) || (x === b.bx && y === b.by));
}

/** Whether two segments that leave one point run over each other. */
function foldsBack(a: Segment, b: Segment, [x, y]: [number, number]): boolean {
  const [ux, uy] = a.ax === x && a.ay === y ? [a.bx - x, a.by - y] : [a.ax - x, a.ay - y];
  const [vx, vy] = b.ax === x && b.ay === y ? [b.bx - x, b.by - y] : [b.ax - x, b.ay - y];
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy > 0;
}

function side({ ax, ay, bx, by }: Segment, x: number, y: number): -1 | 0 | 1 {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax)) as -1 | 0 | 1;
}
