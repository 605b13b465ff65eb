/** Points of many rings, with one number for each place. */
export interface Vertices {
  /** The number of the point that lies here, or closer than `tolerance` metres by. */
  at(x: number, y: number): number;
  readonly xs: number[];
  readonly ys: number[];
}

/** Gathers points; those closer than `tolerance` metres to one that is there are taken for the same. */
export function gatherVertices(tolerance: number): Vertices {
  const xs: number[] = [];
  const ys: number[] = [];
  const squares = new Map<number, number[]>();
  return {
    xs,
    ys,
    at(x, y) {
      const [column, row] = [Math.floor(x / tolerance), Math.floor(y / tolerance)];
      for (const square of around(column, row)) {
        for (const known of squares.get(square) ?? []) {
          if (Math.hypot((xs[known] as number) - x, (ys[known] as number) - y) < tolerance) return known;
        }
      }
      const added = xs.push(x) - 1;
      ys.push(y);
      const key = squareKey(column, row);
      squares.set(key, [...(squares.get(key) ?? []), added]);
      return added;
    },
  };
}

/** The square itself first: nearly always the point is there. */
function around(column: number, row: number): number[] {
  const keys = [squareKey(column, row)];
  for (const down of [-1, 0, 1]) {
    for (const across of [-1, 0, 1]) {
      if (down !== 0 || across !== 0) keys.push(squareKey(column + across, row + down));
    }
  }
  return keys;
}

/** Rows are fewer than this many, so no two squares share a key, and keys stay whole. */
function squareKey(column: number, row: number): number {
  return column * 67_108_864 + row;
}
