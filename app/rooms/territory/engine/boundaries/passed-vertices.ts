import type { Vertices } from './vertices.ts';

/** Squares in which vertices are sought, in metres: some times as long as a step. */
const square = 100;

/**
 * Finds the vertices, of these, that a straight step from one vertex to another passes closer than `tolerance` metres by, in the
 * order in which it passes them. One side of a border may have such a point where the other has none.
 */
export function vertexPassing(
  { xs, ys }: Vertices,
  among: ReadonlySet<number>,
  tolerance: number,
): (from: number, to: number) => readonly number[] {
  const squares = Map.groupBy(among, (vertex) => keyOf(columnOf(xs[vertex]), columnOf(ys[vertex])));
  return (from, to) => {
    const [ax, ay, bx, by] = [xs[from], ys[from], xs[to], ys[to]] as [number, number, number, number];
    const length = Math.hypot(bx - ax, by - ay);
    const passed: { vertex: number; along: number }[] = [];
    for (let column = columnOf(Math.min(ax, bx)); column <= columnOf(Math.max(ax, bx)); column += 1) {
      for (let row = columnOf(Math.min(ay, by)); row <= columnOf(Math.max(ay, by)); row += 1) {
        for (const vertex of squares.get(keyOf(column, row)) ?? []) {
          const [x, y] = [(xs[vertex] as number) - ax, (ys[vertex] as number) - ay];
          const along = (x * (bx - ax) + y * (by - ay)) / length;
          const aside = Math.abs(x * (by - ay) - y * (bx - ax)) / length;
          if (aside < tolerance && along > tolerance && along < length - tolerance) {
            passed.push({ vertex, along });
          }
        }
      }
    }
    return passed.sort((one, other) => one.along - other.along).map(({ vertex }) => vertex);
  };
}

function columnOf(metres: number | undefined): number {
  return Math.floor((metres ?? 0) / square);
}

function keyOf(column: number, row: number): number {
  return column * 1e6 + row;
}
