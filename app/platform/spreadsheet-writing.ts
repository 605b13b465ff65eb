import type { Worksheet } from 'exceljs';
import { harmlessCell } from './harmless-cell.ts';

type Cell = string | number | null;

/** What goes in a workbook: one table, and beside it what there is to know of it, as pairs of a term and its text. */
export interface SheetContents {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly explanation: readonly (readonly [term: string, text: string])[];
  /** Stands in the properties of the file. */
  readonly title: string;
  readonly madeAt: Date;
}

/** More rows would take hundreds of megabytes: a workbook is put together in memory. */
export const mostSheetRows = 25_000;

/** In characters, about: what Excel means by the width of a column. */
const width = { least: 9, most: 60 };

/**
 * A workbook (XLSX) with the sheets "Gegevens" and "Toelichting". Numbers are numbers; the header is bold, stays in
 * sight and filters. Texts that a spreadsheet could take for a formula once they are copied are made harmless.
 */
export async function writeSpreadsheet(contents: SheetContents): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when first asked for: it takes longer than the rest of the start.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.title = contents.title;
  workbook.created = contents.madeAt;
  workbook.modified = contents.madeAt;
  fillTable(workbook.addWorksheet('Gegevens'), contents);
  fillExplanation(workbook.addWorksheet('Toelichting'), contents.explanation);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fillTable(sheet: Worksheet, { columns, rows }: SheetContents): void {
  const header = sheet.addRow(columns.map(({ label }) => harmlessCell(label)));
  header.font = { bold: true };
  sheet.addRows(rows.map((row) => row.map(harmless)));
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, columns.length) } };
  columns.forEach(({ label, numeric }, place) => {
    const column = sheet.getColumn(place + 1);
    // Room for the arrow of the filter beside the label.
    const longest = Math.max(label.length + 3, ...rows.map((row) => String(row[place] ?? '').length));
    column.width = Math.min(width.most, Math.max(width.least, longest + 1));
    column.alignment = {
      vertical: 'top',
      wrapText: longest > width.most,
      horizontal: numeric ? 'right' : 'left',
    };
  });
}

function fillExplanation(sheet: Worksheet, explanation: SheetContents['explanation']): void {
  sheet.addRows(explanation.map(([term, text]) => [term, harmlessCell(text)]));
  sheet.getColumn(1).width = 24;
  sheet.getColumn(1).font = { bold: true };
  sheet.getColumn(2).width = 100;
  for (const place of [1, 2]) sheet.getColumn(place).alignment = { vertical: 'top', wrapText: true };
}

function harmless(cell: Cell): Cell {
  return typeof cell === 'string' ? harmlessCell(cell) : cell;
}
