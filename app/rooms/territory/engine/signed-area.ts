/**
 * The area within a line that is closed by the straight way from its end to its start, in square units of its
 * coordinates: positive when it runs counter-clockwise. `points` is x0, y0, x1, y1, ....
 */
export function signedArea(points: Float64Array): number {
  // Seen from the first point the numbers stay small, so that little is lost in rounding.
  const [x0 = 0, y0 = 0] = points;
  let sum = 0;
  for (let i = 2; i + 3 < points.length; i += 2) {
    const x = (points[i] as number) - x0;
    const y = (points[i + 1] as number) - y0;
    sum += x * ((points[i + 3] as number) - y0) - y * ((points[i + 2] as number) - x0);
  }
  return sum / 2;
}
