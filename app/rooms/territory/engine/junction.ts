import type { PliableLine } from './pliable-line.ts';
import { type ArcRef, arcOf, type Topology } from './topology.ts';

/** The end of a line in a node: `index` is the node in the line, `inward` the step (1 or -1) into the line. */
interface LineEnd {
  readonly line: PliableLine;
  readonly index: number;
  readonly inward: 1 | -1;
}

/** A node while its arcs are being smoothed; `through` are the two lines that run on into each other, if any. */
export interface Junction {
  readonly home: readonly [x: number, y: number];
  readonly ends: readonly LineEnd[];
  readonly through: readonly [LineEnd, LineEnd] | null;
}

/** How many steps from the node the direction of an arc is taken. */
const lookout = 5;
/** Cosine of the widest angle between two arcs that still run on into each other: some 35 degrees off straight. */
const straight = -0.82;

/** The node as a junction. Of its arcs the outer border runs on past it, else the two that lie most in line. */
export function junctionOf(
  topology: Topology,
  node: readonly ArcRef[],
  lines: readonly PliableLine[],
): Junction {
  const ends = node.flatMap((ref) => endOf(lines, ref));
  const [first] = ends;
  if (!first) throw new Error('A node without arcs is no junction');
  const { axes } = first.line;
  const through = throughRefs(topology, node);
  return {
    home: [axes[0][first.index] as number, axes[1][first.index] as number],
    ends,
    through: through && (through.flatMap((ref) => endOf(lines, ref)) as [LineEnd, LineEnd]),
  };
}

function endOf(lines: readonly PliableLine[], ref: ArcRef): LineEnd[] {
  const line = lines[ref < 0 ? ~ref : ref];
  if (!line) return [];
  return [ref < 0 ? { line, index: line.slides.length - 2, inward: -1 } : { line, index: 1, inward: 1 }];
}

function throughRefs(topology: Topology, node: readonly ArcRef[]): [ArcRef, ArcRef] | null {
  const outer = node.filter((ref) => arcOf(topology, ref).left === 0 || arcOf(topology, ref).right === 0);
  const [one, other] = outer;
  if (outer.length === 2 && one !== undefined && other !== undefined) return [one, other];
  let best: [ArcRef, ArcRef] | null = null;
  let bestCosine = straight;
  node.forEach((a, index) => {
    for (const b of node.slice(index + 1)) {
      const cosine = cosineBetween(directionOf(topology, a), directionOf(topology, b));
      if (cosine < bestCosine) [best, bestCosine] = [[a, b], cosine];
    }
  });
  return best;
}

function directionOf(topology: Topology, ref: ArcRef): [number, number] {
  const { points } = arcOf(topology, ref);
  const count = points.length / 2;
  const node = ref < 0 ? count - 1 : 0;
  const ahead = ref < 0 ? Math.max(0, node - lookout) : Math.min(count - 1, lookout);
  return [
    (points[ahead * 2] as number) - (points[node * 2] as number),
    (points[ahead * 2 + 1] as number) - (points[node * 2 + 1] as number),
  ];
}

function cosineBetween([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by) || 1);
}

/**
 * Moves the node to where the arcs that end in it, and the line that runs on through it, bend least together; no
 * further than `reach` metres from its first place along each axis.
 */
export function settle({ home, ends, through }: Junction, reach: number): void {
  for (const axis of [0, 1] as const) {
    let pull = 0;
    let weight = 0;
    for (const { line, index, inward } of ends) {
      const share = line.shares[index + inward] as number;
      const ours = inward === 1 ? share : 1 - share;
      pull -= ours * bend(line, axis, index + inward);
      weight += ours * ours;
    }
    if (through) {
      pull += bend(through[0].line, axis, through[0].index);
      weight += 1;
    }
    const [{ line, index }] = ends as [LineEnd];
    const moved = (line.axes[axis][index] as number) - pull / weight;
    const settled = Math.min(home[axis] + reach, Math.max(home[axis] - reach, moved));
    for (const end of ends) end.line.axes[axis][end.index] = settled;
  }
  lookBeyond(ends, through);
}

/** Beyond the node a line sees the line it runs on into, or its own straight continuation. */
function lookBeyond(ends: Junction['ends'], through: Junction['through']): void {
  for (const { line, index, inward } of ends) {
    for (const values of line.axes) {
      values[index - inward] = 2 * (values[index] as number) - (values[index + inward] as number);
    }
  }
  if (!through) return;
  const [a, b] = through;
  for (const axis of [0, 1] as const) {
    a.line.axes[axis][a.index - a.inward] = b.line.axes[axis][b.index + b.inward] as number;
    b.line.axes[axis][b.index - b.inward] = a.line.axes[axis][a.index + a.inward] as number;
  }
}

/** How far, along the axis, the point stands from the line between its neighbours. */
export function bend({ axes, shares }: PliableLine, axis: 0 | 1, i: number): number {
  const values = axes[axis];
  const share = shares[i] as number;
  return (values[i] as number) - share * (values[i - 1] as number) - (1 - share) * (values[i + 1] as number);
}
