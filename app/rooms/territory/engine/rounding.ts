import { signedArea } from './signed-area.ts';

/**
 * A closed line without its sharp corners: each is cut off at a quarter of its sides (Chaikin, "An algorithm for
 * high speed curve generation", 1974), and the line is then enlarged around its middle to `area` square metres.
 */
export function rounded(points: Float64Array, area: number): Float64Array {
  const sides = points.length / 2 - 1;
  const cut = new Float64Array(sides * 4 + 2);
  for (let side = 0; side < sides; side += 1) {
    for (const axis of [0, 1]) {
      const from = points[side * 2 + axis] as number;
      const to = points[side * 2 + 2 + axis] as number;
      cut[side * 4 + axis] = from + (to - from) / 4;
      cut[side * 4 + 2 + axis] = from + ((to - from) * 3) / 4;
    }
  }
  cut.set(cut.subarray(0, 2), sides * 4);
  return enlarged(cut, Math.sqrt(Math.abs(area / signedArea(cut))));
}

function enlarged(points: Float64Array, factor: number): Float64Array {
  const corners = points.length / 2 - 1;
  const middle = [0, 0];
  points.subarray(0, -2).forEach((value, index) => {
    middle[index % 2] = (middle[index % 2] ?? 0) + value / corners;
  });
  return points.map((value, index) => {
    const around = middle[index % 2] ?? 0;
    return around + factor * (value - around);
  });
}
