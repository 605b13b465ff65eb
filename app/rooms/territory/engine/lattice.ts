import { piecesOf } from './pieces.ts';
import type { Raster } from './raster.ts';

/**
 * The corners of a raster's cells: corner (column c, row r) is the north-west corner of cell (c, r). `pieces` tells
 * which cells hang together. Directions are 0 east, 1 north, 2 west, 3 south: counting up turns counter-clockwise.
 */
export interface Lattice {
  readonly raster: Raster;
  readonly pieces: Int32Array;
}

/** A corner where four cells meet. */
export interface Corner {
  readonly column: number;
  readonly row: number;
}

/** What lies around a corner: north-east, north-west, south-west, south-east. */
type Quarters = readonly [number, number, number, number];

/** Column and row steps of the directions 0 to 3; rows count to the south. */
const steps = [
  [1, 0],
  [0, -1],
  [-1, 0],
  [0, 1],
] as const;

/** The lattice of the raster. */
export function latticeOf(raster: Raster): Lattice {
  return { raster, pieces: piecesOf(raster) };
}

/** The corner one cell further in this direction. */
export function step(corner: Corner, direction: number): Corner {
  const [columns, rows] = steps[direction & 3] ?? [0, 0];
  return { column: corner.column + columns, row: corner.row + rows };
}

/** The municipalities on the left and right hand when leaving the corner in this direction; a border if they differ. */
export function sidesOf(lattice: Lattice, corner: Corner, direction: number): [left: number, right: number] {
  const quarters = ownersAround(lattice, corner);
  return [quarters[direction & 3] as number, quarters[(direction + 3) & 3] as number];
}

/** Whether the four cells around the corner are of more than one municipality. */
export function isOnBorder(lattice: Lattice, corner: Corner): boolean {
  const [ne, nw, sw, se] = ownersAround(lattice, corner);
  return ne !== nw || nw !== sw || sw !== se;
}

/** Whether the corner is a node, where three or four municipalities truly meet. */
export function isNode(lattice: Lattice, corner: Corner): boolean {
  const [ne, nw, sw, se] = ownersAround(lattice, corner);
  const borders = Number(ne !== se) + Number(nw !== ne) + Number(sw !== nw) + Number(se !== sw);
  return borders === 3 || (borders === 4 && ne !== sw && nw !== se);
}

/**
 * Where a border that reaches the corner walking in this direction goes on: its new direction, or null when the
 * corner is a node.
 *
 * Four borders can also meet where a municipality touches itself by a corner. That is no node: the municipality
 * that holds both opposite cells is one there, and each of the other two cells is rounded off.
 */
export function passage(lattice: Lattice, corner: Corner, direction: number): number | null {
  const owners = ownersAround(lattice, corner);
  const borders = [0, 1, 2, 3].filter((way) => owners[way] !== owners[(way + 3) & 3]);
  const back = (direction + 2) & 3;
  if (borders.length === 2) return borders.find((way) => way !== back) ?? null;
  if (borders.length < 4) return null;
  const joined = joinedDiagonal(lattice, corner, owners);
  if (joined === null) return null;
  // A border pairs with the one on the other side of the cell that is rounded off.
  return joined === 'ne-sw' ? 3 - back : back ^ 1;
}

function ownersAround({ raster }: Lattice, corner: Corner): Quarters {
  return around(raster, corner, (cell) => raster.cells[cell] ?? 0);
}

function around(
  { columns, rows }: Raster,
  { column, row }: Corner,
  lookUp: (cell: number) => number,
): Quarters {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= columns || y >= rows ? 0 : lookUp(y * columns + x);
  return [at(column, row - 1), at(column - 1, row - 1), at(column - 1, row), at(column, row)];
}

/**
 * Which opposite cells are one. When both diagonals could be: the one whose cells would otherwise be torn apart,
 * and else the municipality that is rarer near by, so that a narrow strip stays whole (Selinger, "Potrace: a
 * polygon-based tracing algorithm", 2003, turn policy "minority").
 */
function joinedDiagonal(lattice: Lattice, corner: Corner, owners: Quarters): 'ne-sw' | 'nw-se' | null {
  const [ne, nw, sw, se] = owners;
  if (ne !== sw && nw !== se) return null;
  if (ne !== sw) return 'nw-se';
  if (nw !== se) return 'ne-sw';
  const pieces = around(lattice.raster, corner, (cell) => lattice.pieces[cell] ?? 0);
  const torn = [pieces[0] !== pieces[2], pieces[1] !== pieces[3]];
  if (torn[0] !== torn[1]) return torn[0] ? 'ne-sw' : 'nw-se';
  const difference = countNear(lattice, corner, ne) - countNear(lattice, corner, nw);
  if (difference !== 0) return difference < 0 ? 'ne-sw' : 'nw-se';
  return nw === 0 || (ne !== 0 && ne < nw) ? 'ne-sw' : 'nw-se';
}

function countNear({ raster }: Lattice, corner: Corner, municipality: number): number {
  let count = 0;
  for (let row = corner.row - 3; row < corner.row + 3; row += 1) {
    for (let column = corner.column - 3; column < corner.column + 3; column += 1) {
      const inside = column >= 0 && row >= 0 && column < raster.columns && row < raster.rows;
      const owner = inside ? raster.cells[row * raster.columns + column] : 0;
      if (owner === municipality) count += 1;
    }
  }
  return count;
}
