import { signedArea } from './signed-area.ts';
import type { Arc } from './topology.ts';

/**
 * An arc while it is being smoothed: `axes` holds the x and the y of its points in metres. Point by point, `slides`
 * tells along which axis (0 or 1) the point may slide, -1 for those that others move; `middle` where that sliding
 * starts; `shares` how much the point before it counts in the place between its two neighbours. `area` is what the
 * traced arc held on its left, which smoothing keeps.
 *
 * An open line has its nodes as second and last but one point, and beyond them the first point of the line that it
 * runs on into. A closed line repeats its two last points before its first, and its two first after its last.
 */
export interface PliableLine {
  readonly arc: Arc;
  readonly closed: boolean;
  readonly axes: readonly [x: Float64Array, y: Float64Array];
  readonly slides: Int8Array;
  readonly middle: Float64Array;
  readonly shares: Float64Array;
  readonly area: number;
}

/** The line through the middles of the traced arc's steps, each the middle between two cell centres. */
export function pliableLine(arc: Arc): PliableLine {
  const steps = arc.points.length / 2 - 1;
  const size = steps + 4;
  const line: PliableLine = {
    arc,
    closed: arc.from === null,
    axes: [new Float64Array(size), new Float64Array(size)],
    slides: new Int8Array(size).fill(-1),
    middle: new Float64Array(size),
    shares: new Float64Array(size).fill(0.5),
    area: signedArea(arc.points),
  };
  for (let index = 0; index < steps; index += 1) layMiddle(line, index);
  if (line.closed) repeatEnds(line);
  else layNodes(line);
  return line;
}

function layMiddle({ arc, axes, slides, middle }: PliableLine, index: number): void {
  const [ax, ay, bx, by] = arc.points.subarray(index * 2, index * 2 + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const at = index + 2;
  axes[0][at] = (ax + bx) / 2;
  axes[1][at] = (ay + by) / 2;
  // A step to the north or south may slide east and west, and the other way round.
  const axis = ax === bx ? 0 : 1;
  slides[at] = axis;
  middle[at] = axes[axis][at] as number;
}

function layNodes({ arc, axes }: PliableLine): void {
  axes.forEach((values, axis) => {
    values[1] = arc.points[axis] as number;
    values[values.length - 2] = arc.points[arc.points.length - 2 + axis] as number;
  });
}

/** Brings the repeated points of a closed line up to date. */
export function repeatEnds({ axes }: PliableLine): void {
  for (const values of axes) {
    const size = values.length;
    values.copyWithin(0, size - 4, size - 2);
    values.copyWithin(size - 2, 2, 4);
  }
}

/** The points of the line, x0, y0, x1, y1, ...: from node to node, or round with the first point repeated. */
export function pointsOfLine({ axes: [x, y], closed }: PliableLine): Float64Array {
  const first = closed ? 2 : 1;
  const end = x.length - 1;
  const points = new Float64Array((end - first) * 2);
  for (let i = first; i < end; i += 1) {
    points[(i - first) * 2] = x[i] as number;
    points[(i - first) * 2 + 1] = y[i] as number;
  }
  return points;
}
