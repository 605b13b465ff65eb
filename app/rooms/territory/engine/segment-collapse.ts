/**
 * The line with fewer points: of each run A, B, C, D the middle segment is replaced by one point E, so placed that
 * the area on both sides stays the same, cheapest run first, as long as the area that changes sides is below
 * `tolerance` (square metres). Ends stay where they are; a closed line (first point repeated as last) keeps at
 * least eight corners if it has them, so that a small island stays round. Returns a new line.
 *
 * Source: Kronenfeld, Stanislawski, Buttenfield and Brockmeyer, "Simplification of polylines by segment collapse:
 * minimizing areal displacement while preserving area", International Journal of Cartography 6 (2020).
 */
export function collapseSegments(points: Float64Array, tolerance: number): Float64Array {
  const chain = chainOf(points);
  const costs = new Float64Array(chain.x.length).fill(Number.POSITIVE_INFINITY);
  const reconsider = (index: number) => {
    costs[index] = collapseAt(chain, index)?.cost ?? Number.POSITIVE_INFINITY;
  };
  for (let index = 0; index < costs.length; index += 1) reconsider(index);
  while (!chain.closed || chain.count > closedCorners) {
    const cheapest = indexOfLowest(costs);
    if ((costs[cheapest] ?? Number.POSITIVE_INFINITY) > tolerance) break;
    const touched = collapse(chain, cheapest);
    costs[touched.gone] = Number.POSITIVE_INFINITY;
    for (const index of touched.near) if (index >= 0) reconsider(index);
  }
  return straightened(chain, tolerance);
}

/** The corners that a closed line keeps. */
const closedCorners = 8;

/** A doubly linked line; -1 is beyond the end. Of a run A, B, C, D the index of B names it. */
interface Chain {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly closed: boolean;
  first: number;
  count: number;
}

type Place = readonly [x: number, y: number];

function chainOf(points: Float64Array): Chain {
  const total = points.length / 2;
  const closed = points[0] === points[total * 2 - 2] && points[1] === points[total * 2 - 1];
  const count = closed ? total - 1 : total;
  const next = Int32Array.from({ length: count }, (_, index) => index + 1);
  const previous = Int32Array.from({ length: count }, (_, index) => index - 1);
  next[count - 1] = closed ? 0 : -1;
  previous[0] = closed ? count - 1 : -1;
  const x = Float64Array.from({ length: count }, (_, index) => points[index * 2] ?? 0);
  const y = Float64Array.from({ length: count }, (_, index) => points[index * 2 + 1] ?? 0);
  return { x, y, next, previous, closed, first: 0, count };
}

function indexOfLowest(costs: Float64Array): number {
  let lowest = 0;
  for (let index = 1; index < costs.length; index += 1) {
    if ((costs[index] as number) < (costs[lowest] as number)) lowest = index;
  }
  return lowest;
}

/** Where E comes for the run that B names, and the area that changes sides; null where no run starts at B. */
function collapseAt(chain: Chain, b: number): { place: Place; cost: number } | null {
  const a = chain.previous[b] as number;
  const c = chain.next[b] as number;
  const d = c < 0 ? -1 : (chain.next[c] as number);
  if (a < 0 || d < 0 || a === d) return null;
  const [pa, pb, pc, pd] = [a, b, c, d].map((index) => placeOf(chain, index)) as [Place, Place, Place, Place];
  const base = Math.hypot(pd[0] - pa[0], pd[1] - pa[1]);
  if (base === 0) return null;
  // Heights above the line AD, and the height at which triangle AED holds as much as A, B, C, D did.
  const heightB = turn(pa, pd, pb) / base;
  const heightC = turn(pa, pd, pc) / base;
  const height = (turn(pa, pb, pc) + turn(pa, pc, pd)) / -base;
  const onFirst = heightB * heightC > 0 ? Math.abs(heightB) >= Math.abs(heightC) : heightB * height > 0;
  if (onFirst) {
    const place = pointAtHeight(pa, pb, heightB, height);
    return place && { place, cost: changed(pb, place, pc, pd) };
  }
  const place = pointAtHeight(pd, pc, heightC, height);
  return place && { place, cost: changed(pc, place, pb, pa) };
}

function placeOf(chain: Chain, index: number): Place {
  return [chain.x[index] as number, chain.y[index] as number];
}

/** Twice the area of the triangle, positive when it turns left. */
function turn(a: Place, b: Place, c: Place): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** The point at this height on the line from a foot (height 0) through a point whose height is known. */
function pointAtHeight(foot: Place, through: Place, known: number, height: number): Place | null {
  if (known === 0) return height === 0 ? through : null;
  const share = height / known;
  return [foot[0] + share * (through[0] - foot[0]), foot[1] + share * (through[1] - foot[1])];
}

/** The area between the old path near-far-end and the new path place-end, which cross each other once. */
function changed(near: Place, place: Place, far: Place, end: Place): number {
  const above = turn(place, end, near);
  const below = turn(place, end, far);
  if (above === below) return 0;
  const share = above / (above - below);
  const crossing: Place = [near[0] + share * (far[0] - near[0]), near[1] + share * (far[1] - near[1])];
  return Math.abs(turn(near, place, crossing));
}

function collapse(chain: Chain, b: number): { gone: number; near: number[] } {
  const { x, y, next, previous } = chain;
  const [placeX, placeY] = collapseAt(chain, b)?.place ?? [x[b] as number, y[b] as number];
  const c = next[b] as number;
  const d = next[c] as number;
  x[b] = placeX;
  y[b] = placeY;
  next[b] = d;
  previous[d] = b;
  chain.count -= 1;
  if (chain.first === c) chain.first = b;
  const a = previous[b] as number;
  return { gone: c, near: [previous[a] ?? -1, a, b, d] };
}

/** The points of the chain; an only corner between two ends goes too when it hardly stands out. */
function straightened(chain: Chain, tolerance: number): Float64Array {
  const order: number[] = [];
  for (let index = chain.first; order.length < chain.count; index = chain.next[index] as number)
    order.push(index);
  const [from, corner, to] = order.map((index) => placeOf(chain, index));
  if (order.length === 3 && !chain.closed && from && corner && to) {
    const base = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (Math.abs(turn(from, to, corner)) / base < 0.15 * Math.sqrt(tolerance)) order.splice(1, 1);
  }
  if (chain.closed) order.push(chain.first);
  return Float64Array.from(order.flatMap((index) => placeOf(chain, index)));
}
