import type { Topology } from './topology.ts';

/** Two municipalities (NIS codes, `a` before `b`) that share a border of `borderKm` kilometres. */
export interface Neighbours {
  readonly a: string;
  readonly b: string;
  readonly borderKm: number;
}

/**
 * Every pair of municipalities that share at least one arc, ordered by code. Touching in one point only is no
 * shared border. The length is that of the topology's lines: a finer level of detail gives a longer border.
 */
export function listNeighbours(topology: Topology): Neighbours[] {
  const pairs = new Map<string, Neighbours>();
  for (const { left, right, points } of topology.arcs) {
    const codes = [topology.codes[left - 1], topology.codes[right - 1]].filter((code) => code !== undefined);
    const [a, b] = codes.sort();
    if (a === undefined || b === undefined) continue;
    const known = pairs.get(`${a} ${b}`)?.borderKm ?? 0;
    pairs.set(`${a} ${b}`, { a, b, borderKm: known + lengthOf(points) / 1000 });
  }
  return [...pairs.values()].sort((p, q) => (`${p.a} ${p.b}` < `${q.a} ${q.b}` ? -1 : 1));
}

function lengthOf(points: Float64Array): number {
  let length = 0;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [ax, ay, bx, by] = points.subarray(i, i + 4) as unknown as [number, number, number, number];
    length += Math.hypot(bx - ax, by - ay);
  }
  return length;
}
