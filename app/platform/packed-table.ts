import type { CellKind, RawCell, RawRow, RawTable } from './table-file.ts';

/** A cell of text as its text, another as its kind and its text. */
type PackedCell = string | readonly [CellKind, string];

/** Line, whether it is hidden (1), how many cells, and those up to the last that is not empty. */
type PackedRow = readonly [number, 0 | 1, number, ...PackedCell[]];

/** The same as a RawTable, in which empty cells and the names of fields take no room; plain data, fit for JSON. */
export interface PackedTable extends Omit<RawTable, 'sheets'> {
  readonly sheets: readonly (Omit<RawTable['sheets'][number], 'rows'> & {
    readonly rows: readonly PackedRow[];
  })[];
}

/** A table as it is kept and sent between processes; unpackTable gives it back as it was. */
export function packTable(table: RawTable): PackedTable {
  return {
    ...table,
    sheets: table.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(packRow) })),
  };
}

/** The table that packTable packed. */
export function unpackTable(packed: PackedTable): RawTable {
  return {
    ...packed,
    sheets: packed.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(unpackRow) })),
  };
}

function packRow({ line, isHidden, cells }: RawRow): PackedRow {
  const filled = cells.slice(0, cells.findLastIndex(({ text, kind }) => text !== '' || kind !== 'text') + 1);
  const packed = filled.map(({ text, kind }): PackedCell => (kind === 'text' ? text : [kind, text]));
  return [line, isHidden ? 1 : 0, cells.length, ...packed];
}

function unpackRow([line, hidden, width, ...packed]: PackedRow): RawRow {
  const cells = Array.from({ length: width }, (_, at) => unpackCell(packed[at] ?? ''));
  return { line, isHidden: hidden === 1, cells };
}

function unpackCell(packed: PackedCell): RawCell {
  return typeof packed === 'string' ? { text: packed, kind: 'text' } : { kind: packed[0], text: packed[1] };
}
