import type { Raster } from './raster.ts';

/**
 * Which piece each cell belongs to: cells of one municipality that hang together by their sides have the same
 * number. Outside Flanders counts as a municipality too; what hangs together with the edge of the raster is piece 0.
 */
export function piecesOf(raster: Raster): Int32Array {
  const { columns, rows, cells } = raster;
  // Union-find; place 0 is everything beyond the raster, place n + 1 is cell n.
  const parent = Int32Array.from({ length: cells.length + 1 }, (_, place) => place);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      const owner = cells[cell];
      const onEdge = row === 0 || column === 0 || row === rows - 1 || column === columns - 1;
      if (owner === 0 && onEdge) unite(parent, 0, cell + 1);
      if (column > 0 && owner === cells[cell - 1]) unite(parent, cell, cell + 1);
      if (row > 0 && owner === cells[cell - columns]) unite(parent, cell - columns + 1, cell + 1);
    }
  }
  return Int32Array.from(cells, (_, cell) => rootOf(parent, cell + 1));
}

/** The lower root wins, so that beyond the raster stays 0. */
function unite(parent: Int32Array, a: number, b: number): void {
  const rootA = rootOf(parent, a);
  const rootB = rootOf(parent, b);
  parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}

function rootOf(parent: Int32Array, place: number): number {
  let root = place;
  while (parent[root] !== root) {
    // Halving the path keeps later searches short.
    parent[root] = parent[parent[root] as number] as number;
    root = parent[root] as number;
  }
  return root;
}
