import { isInside, type Polygon } from './polygons.ts';

/** A square of ground: its middle, half its side, and the clearance of its middle and at most within it. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly clearance: number;
  readonly atMost: number;
}

/**
 * Where a name stands best in the polygon: the point, in metres, that lies furthest from its border (the pole of
 * inaccessibility), to within `precision` metres; `clearance` is that distance. Always inside the polygon.
 *
 * Squares that may hold a better point than the best so far are quartered, most promising first, after the idea of
 * Mapbox's polylabel (Agafonkin, "A new algorithm for finding a visual center of a polygon", 2016).
 */
export function labelPoint(polygon: Polygon, precision = 50): { x: number; y: number; clearance: number } {
  const queue = startingSquares(polygon);
  let best = mostClear(queue);
  for (let square = takeMostPromising(queue); square; square = takeMostPromising(queue)) {
    if (square.atMost - best.clearance <= precision) break;
    for (const quarter of quartersOf(square, polygon)) {
      if (quarter.clearance > best.clearance) best = quarter;
      queue.push(quarter);
    }
  }
  return { x: best.x, y: best.y, clearance: best.clearance };
}

/** Squares as wide as the polygon is narrow, laid over its box. */
function startingSquares(polygon: Polygon): Square[] {
  const xs = polygon.outer.filter((_, index) => index % 2 === 0);
  const ys = polygon.outer.filter((_, index) => index % 2 === 1);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.min(east - west, north - south) / 2;
  if (!(half > 0)) throw new Error('A polygon without area has no label point');
  const squares: Square[] = [];
  for (let x = west + half; x - half < east; x += 2 * half) {
    for (let y = south + half; y - half < north; y += 2 * half)
      squares.push(squareAt(polygon, { x, y, half }));
  }
  return squares;
}

function quartersOf({ x, y, half }: Square, polygon: Polygon): Square[] {
  const quarter = half / 2;
  return [
    squareAt(polygon, { x: x - quarter, y: y - quarter, half: quarter }),
    squareAt(polygon, { x: x + quarter, y: y - quarter, half: quarter }),
    squareAt(polygon, { x: x - quarter, y: y + quarter, half: quarter }),
    squareAt(polygon, { x: x + quarter, y: y + quarter, half: quarter }),
  ];
}

function squareAt(polygon: Polygon, { x, y, half }: Pick<Square, 'x' | 'y' | 'half'>): Square {
  const clearance = clearanceAt(polygon, x, y);
  return { x, y, half, clearance, atMost: clearance + half * Math.SQRT2 };
}

/** The distance to the nearest border, negative outside the polygon. */
function clearanceAt({ outer, holes }: Polygon, x: number, y: number): number {
  const lines = [outer, ...holes];
  const nearest = Math.sqrt(Math.min(...lines.map((line) => squaredDistance(line, x, y))));
  const inside = isInside(outer, x, y) && !holes.some((hole) => isInside(hole, x, y));
  return inside ? nearest : -nearest;
}

function squaredDistance(line: Float64Array, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const ax = line[i] as number;
    const ay = line[i + 1] as number;
    const dx = (line[i + 2] as number) - ax;
    const dy = (line[i + 3] as number) - ay;
    const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    const offX = x - ax - share * dx;
    const offY = y - ay - share * dy;
    nearest = Math.min(nearest, offX * offX + offY * offY);
  }
  return nearest;
}

function mostClear(squares: readonly Square[]): Square {
  return squares.reduce((best, square) => (square.clearance > best.clearance ? square : best));
}

function takeMostPromising(queue: Square[]): Square | undefined {
  let best = 0;
  queue.forEach((square, index) => {
    if (square.atMost > (queue[best]?.atMost ?? 0)) best = index;
  });
  const last = queue.pop();
  if (!last || best === queue.length) return last;
  const [taken] = queue.splice(best, 1, last);
  return taken;
}
