import type { Arc, ArcRef, Topology } from '../topology.ts';

/** A topology as text: per arc its sides, its nodes, its first point and then the steps to the next, in centimetres. */
interface Stored {
  readonly epsg: number;
  readonly codes: readonly string[];
  readonly nodes: readonly (readonly ArcRef[])[];
  readonly arcs: readonly StoredArc[];
}

type StoredArc = readonly [
  left: number,
  right: number,
  from: number | null,
  to: number | null,
  steps: readonly number[],
];

/** Writes a topology as JSON; its points are rounded to the centimetre. */
export function writeTopology({ epsg, codes, nodes, arcs }: Topology): string {
  const stored: Stored = {
    epsg,
    codes,
    nodes,
    arcs: arcs.map(({ left, right, from, to, points }) => [left, right, from, to, stepsOf(points)]),
  };
  return JSON.stringify(stored);
}

/** Reads what writeTopology wrote. */
export function readTopology(text: string): Topology {
  const { arcs, ...rest } = JSON.parse(text) as Stored;
  return { ...rest, arcs: arcs.map(readArc) };
}

function stepsOf(points: Float64Array): number[] {
  const whole = Array.from(points, (metres) => Math.round(metres * 100));
  return whole.map((value, at) => value - (whole[at - 2] ?? 0));
}

function readArc([left, right, from, to, steps]: StoredArc): Arc {
  const points = new Float64Array(steps.length);
  const last: [number, number] = [0, 0];
  steps.forEach((step, at) => {
    const axis = (at % 2) as 0 | 1;
    last[axis] += step;
    points[at] = last[axis] / 100;
  });
  return { left, right, from, to, points };
}
