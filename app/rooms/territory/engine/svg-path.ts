import { type MapSpace, toMap } from './map-space.ts';
import { pointsOf, type Ring } from './rings.ts';
import type { ArcRef, Topology } from './topology.ts';

/** How SVG path data is written: the space it is drawn in, and how many decimals a coordinate keeps. */
export interface Pen {
  readonly space: MapSpace;
  readonly decimals: 0 | 1 | 2;
}

/** SVG path data of closed rings; holes run the other way, so both fill rules leave them open. */
export function ringsPath(topology: Topology, rings: readonly Ring[], pen: Pen): string {
  return rings.map(({ arcs }) => `${lineData(pointsOf(topology, arcs).subarray(0, -2), pen)}z`).join('');
}

/** SVG path data of lines, each a run of consecutive arcs; a line that ends where it starts is closed. */
export function linesPath(topology: Topology, lines: readonly (readonly ArcRef[])[], pen: Pen): string {
  return lines
    .map((arcs) => {
      const points = pointsOf(topology, arcs);
      const closed = points[0] === points.at(-2) && points[1] === points.at(-1);
      return closed ? `${lineData(points.subarray(0, -2), pen)}z` : lineData(points, pen);
    })
    .join('');
}

/**
 * Relative path data. Every point is rounded in the space and steps are differences of rounded points, so that
 * rounding never adds up and a shared arc falls on the same places from both sides.
 */
function lineData(points: Float64Array, { space, decimals }: Pen): string {
  const unit = 10 ** decimals;
  let start = '';
  let steps = '';
  let [lastX, lastY] = [0, 0];
  for (let i = 0; i < points.length; i += 2) {
    const [mapX, mapY] = toMap(space, points[i] as number, points[i + 1] as number);
    const x = Math.round(mapX * unit);
    const y = Math.round(mapY * unit);
    if (i === 0) start = `M${pair(x, y, unit)}`;
    else if (x !== lastX || y !== lastY) {
      const next = pair(x - lastX, y - lastY, unit);
      steps += steps === '' ? `l${next}` : spaced(next);
    }
    [lastX, lastY] = [x, y];
  }
  return start + steps;
}

function pair(x: number, y: number, unit: number): string {
  return written(x, unit) + spaced(written(y, unit));
}

/** A minus sign parts two numbers as well as a space does. */
function spaced(number: string): string {
  return number.startsWith('-') ? number : ` ${number}`;
}

/** The number of units, without the zero before a decimal point. */
function written(value: number, unit: number): string {
  return String(value / unit).replace(/^(-?)0\./, '$1.');
}
