import { bend, junctionOf, settle } from './junction.ts';
import { type PliableLine, pliableLine, pointsOfLine, repeatEnds } from './pliable-line.ts';
import { rounded } from './rounding.ts';
import { signedArea } from './signed-area.ts';
import type { Topology } from './topology.ts';

/** How often all points are eased; more changes nothing that can be seen. */
const sweeps = 60;
/** After how many sweeps areas are put right; the last sweep is one of them. */
const correction = 4;
/** Over-relaxation: each step goes this much further than the locally best place, which settles sooner. */
const eagerness = 1.5;
/** How far, in cells, a point may slide from the middle between two cell centres (half would reach a centre). */
const play = 0.46;
/** How strongly a point is held to its middle: coast and state border run softer than the borders inside. */
const innerHold = 0.02;
const outerHold = 0.001;

/**
 * The traced topology with smooth arcs in place of stairs. Every arc passes once between each pair of cell centres
 * that it parts, and slides along the line that joins them to where it bends least; a node settles within the
 * square of the cell centres around it. So every cell centre keeps its municipality, arcs cannot cross whatever
 * their shape, both sides keep sharing one line, and nothing shrinks: every arc keeps the area on its two sides.
 * `cell` is the cell size of the traced raster in metres.
 */
export function smoothTopology(topology: Topology, cell: number): Topology {
  const lines = topology.arcs.map(pliableLine);
  const pliable = lines.filter((line) => !isIslet(line));
  const junctions = topology.nodes.map((node) => junctionOf(topology, node, lines));
  for (let sweep = 1; sweep <= sweeps; sweep += 1) {
    for (const line of pliable) measure(line);
    for (const junction of junctions) settle(junction, play * cell);
    for (const line of pliable) ease(line, play * cell);
    if (sweep % correction === 0) for (const line of pliable) keepArea(line, play * cell);
  }
  return { ...topology, arcs: lines.map((line) => ({ ...line.arc, points: smoothPoints(line) })) };
}

function smoothPoints(line: PliableLine): Float64Array {
  const points = pointsOfLine(line);
  return isIslet(line) ? rounded(points, line.area) : points;
}

/** A ring of a few cells has no shape to keep, only a place and a size: easing would draw it together. */
function isIslet({ closed, slides }: PliableLine): boolean {
  return closed && slides.length < 16;
}

/** Notes per point how much of the way between its neighbours lies after it: the share of the one before it. */
function measure({ axes: [x, y], shares }: PliableLine): void {
  let before = distance(x, y, 0);
  for (let i = 1; i + 1 < shares.length; i += 1) {
    const after = distance(x, y, i);
    shares[i] = after / (before + after || 1);
    before = after;
  }
}

function distance(x: Float64Array, y: Float64Array, i: number): number {
  return Math.hypot((x[i + 1] as number) - (x[i] as number), (y[i + 1] as number) - (y[i] as number));
}

/**
 * One pass of Gauss-Seidel on the sum of squared bends, each point kept within its reach. A bend is measured from
 * the line between both neighbours, at their distances: a straight line has none, however uneven its points.
 */
function ease(line: PliableLine, reach: number): void {
  const { arc, axes, slides, middle, shares, closed } = line;
  const hold = arc.left === 0 || arc.right === 0 ? outerHold : innerHold;
  for (let i = 2; i + 2 < slides.length; i += 1) {
    const axis = slides[i] as 0 | 1;
    const values = axes[axis];
    const home = middle[i] as number;
    const value = values[i] as number;
    const before = 1 - (shares[i - 1] as number);
    const after = shares[i + 1] as number;
    const pull =
      bend(line, axis, i) -
      before * bend(line, axis, i - 1) -
      after * bend(line, axis, i + 1) +
      hold * (value - home);
    const moved = value - (eagerness * pull) / (1 + before * before + after * after + hold);
    values[i] = within(moved, home, reach);
  }
  if (closed) repeatEnds(line);
}

function within(value: number, home: number, reach: number): number {
  return Math.min(home + reach, Math.max(home - reach, value));
}

/** Shifts all points of the arc a little to one side, by as much as it lost or won area on its left. */
function keepArea(line: PliableLine, reach: number): void {
  const { axes, slides, middle, area, closed } = line;
  let sensitivity = 0;
  for (let i = 2; i + 2 < slides.length; i += 1) sensitivity += gain(line, i) ** 2;
  if (sensitivity === 0) return;
  const shift = (area - currentArea(line)) / sensitivity;
  for (let i = 2; i + 2 < slides.length; i += 1) {
    const values = axes[slides[i] as 0 | 1];
    values[i] = within((values[i] as number) + shift * gain(line, i), middle[i] as number, reach);
  }
  if (closed) repeatEnds(line);
}

/** How much area the line wins on its left per metre that the point slides. */
function gain({ axes: [x, y], slides }: PliableLine, i: number): number {
  return slides[i] === 0
    ? ((y[i + 1] as number) - (y[i - 1] as number)) / 2
    : ((x[i - 1] as number) - (x[i + 1] as number)) / 2;
}

/** The area of the line, led to where its nodes first stood so that it can be compared with the traced arc. */
function currentArea(line: PliableLine): number {
  const points = pointsOfLine(line);
  if (line.closed) return signedArea(points);
  const { points: traced } = line.arc;
  const led = new Float64Array(points.length + 4);
  led.set(traced.subarray(0, 2));
  led.set(points, 2);
  led.set(traced.subarray(-2), points.length + 2);
  return signedArea(led);
}
