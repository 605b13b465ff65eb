import type { Raster } from './raster.ts';

/**
 * The raster without its specks. A speck is one cell that touches no cell of its own municipality, not even by a
 * corner, while the next but one does belong to it: the end of a strip of land (or of a river mouth, for outside)
 * narrower than a cell, of which the grid caught the end and missed the neck. It goes to the municipality around
 * it. A true exclave of one cell lies further off and stays.
 */
export function withoutSpecks(raster: Raster): Raster {
  const cells = raster.cells.slice();
  for (let row = 0; row < raster.rows; row += 1) {
    for (let column = 0; column < raster.columns; column += 1) {
      if (isSpeck(raster, column, row))
        cells[row * raster.columns + column] = ownerAround(raster, column, row);
    }
  }
  return { ...raster, cells };
}

function isSpeck(raster: Raster, column: number, row: number): boolean {
  const owner = ownerAt(raster, column, row);
  // Nearly every cell lies beside one of its own: the quick way out.
  if (owner === ownerAt(raster, column - 1, row) || owner === ownerAt(raster, column + 1, row)) return false;
  return !isWithin(raster, column, row, 1) && isWithin(raster, column, row, 2);
}

/** Whether another cell of the same municipality lies at most this many cells away, corners included. */
function isWithin(raster: Raster, column: number, row: number, distance: number): boolean {
  const owner = ownerAt(raster, column, row);
  for (let down = -distance; down <= distance; down += 1) {
    for (let across = -distance; across <= distance; across += 1) {
      if ((across !== 0 || down !== 0) && ownerAt(raster, column + across, row + down) === owner) return true;
    }
  }
  return false;
}

function ownerAround(raster: Raster, column: number, row: number): number {
  const owners = [
    ownerAt(raster, column - 1, row),
    ownerAt(raster, column + 1, row),
    ownerAt(raster, column, row - 1),
    ownerAt(raster, column, row + 1),
  ];
  const frequency = (owner: number) => owners.filter((other) => other === owner).length;
  return owners.reduce((best, owner) => (frequency(owner) > frequency(best) ? owner : best));
}

function ownerAt({ columns, rows, cells }: Raster, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= columns || row >= rows) return 0;
  return cells[row * columns + column] ?? 0;
}
