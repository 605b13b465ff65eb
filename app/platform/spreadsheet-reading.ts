import type { Cell, Row, ValueType, Workbook, Worksheet } from 'exceljs';
import { Invalid } from './refusals.ts';
import { storedZip } from './stored-zip.ts';
import type { RawCell, RawRow, RawSheet } from './table-file.ts';
import { workbookParts } from './workbook-parts.ts';

/** A text of Excel has at most 32,767 signs; cells are counted with those that no file writes, to the widest row. */
const most = { signs: 32_767, signsTogether: 10_000_000, cells: 500_000 };

const tooLarge =
  'Dit werkblad is te groot om te lezen. Bewaar alleen de tabel in een nieuw bestand, als .xlsx of als CSV.';
const malformed =
  'Deze werkmap is niet te lezen. Open ze in Excel, bewaar ze opnieuw als .xlsx, of bewaar het blad als CSV.';

/** Parts of a sheet that say nothing of its cells; some of them make exceljs walk through whole columns. */
const ignored = [
  ...['sheetPr', 'dimension', 'sheetViews', 'cols', 'sheetProtection', 'autoFilter', 'conditionalFormatting'],
  ...[
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
  ],
  ...['drawing', 'picture', 'tableParts', 'extLst'],
];

/**
 * The sheets of an .xlsx in their order, each cell as its file has it: the text of a number as it stands in a Dutch
 * Excel where zeros or percents are part of how it is written, a day as yyyy-mm-dd, the last result of a formula, the
 * text of merged cells in each cell below the first. Nothing is computed and nothing followed. Refuses (Invalid) what
 * workbookParts refuses, a workbook that exceljs cannot read, and more text or wider rows than any table has. A hostile
 * file can keep it busy for seconds: what serves others reads it in a process of its own (readWorkbookApart).
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  // Only what was inspected goes on, in a zip of our own: no second reader gets to see another file than we did.
  const workbook = await loaded(storedZip(workbookParts(bytes)));
  const spent = { cells: 0, signs: 0 };
  return workbook.worksheets.map((sheet) => readSheet(sheet, spent));
}

/** What the sheets before this one took of what a workbook may hold. */
interface Spent {
  cells: number;
  signs: number;
}

async function loaded(zip: Buffer): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(zip as never, { ignoreNodes: ignored });
    return workbook;
  } catch {
    throw new Invalid(malformed);
  }
}

function readSheet(sheet: Worksheet, spent: Spent): RawSheet {
  const rows: RawRow[] = [];
  sheet.eachRow((row) => {
    const cells = cellsOf(row, spent);
    if (cells.length > 0) rows.push({ line: row.number, isHidden: row.hidden === true, cells });
  });
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  spent.cells += rows.length * width;
  if (spent.cells > most.cells) throw new Invalid(tooLarge);
  return {
    name: unescaped(sheet.name),
    isHidden: sheet.state !== 'visible',
    rows: rows.map((row) => ({ ...row, cells: padded(row.cells, width) })),
    emptyLines: gapsBetween(rows.map(({ line }) => line)),
  };
}

/** The cells of a row up to its last with a text. */
function cellsOf(row: Row, spent: Spent): readonly RawCell[] {
  const cells: RawCell[] = [];
  row.eachCell((cell, column) => {
    const read = readCell(cell);
    spent.signs += read.text.length;
    if (read.text.length > most.signs || spent.signs > most.signsTogether) throw new Invalid(tooLarge);
    if (read.text.trim() === '' && read.kind !== 'formula') return;
    while (cells.length < column - 1) cells.push(empty);
    cells.push(read);
  });
  return cells;
}

const empty: RawCell = { text: '', kind: 'text' };

/** A workbook does not write its empty cells: no row is shorter than another because somebody forgot a cell. */
function padded(cells: readonly RawCell[], width: number): readonly RawCell[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => empty)];
}

/** Named here because exceljs itself is loaded later; asking a cell for its formula would translate it. */
const formulaCell: ValueType.Formula = 6;

function readCell(cell: Cell): RawCell {
  if (cell.isMerged && cell.master !== cell) return belowMaster(cell);
  if (cell.type === formulaCell) return { ...written(cell.result, cell.numFmt), kind: 'formula' };
  return written(cell.value, cell.numFmt);
}

/** Of merged cells only those below the first have its text: beside it they have another meaning. */
function belowMaster({ master, col }: Cell): RawCell {
  if (Number(master.col) !== Number(col)) return empty;
  return { text: readCell(master).text, kind: 'merged' };
}

function written(value: unknown, format: string | undefined): RawCell {
  if (typeof value === 'number') return { text: writtenNumber(value, format ?? ''), kind: 'number' };
  if (typeof value === 'boolean') return { text: value ? 'WAAR' : 'ONWAAR', kind: 'boolean' };
  if (value instanceof Date) return { text: writtenDay(value), kind: 'date' };
  if (typeof value === 'string') return { text: unescaped(value), kind: 'text' };
  if (typeof value !== 'object' || value === null) return empty;
  if ('error' in value) return { text: String(value.error), kind: 'error' };
  if ('richText' in value) return { text: unescaped(joined(value.richText)), kind: 'text' };
  return 'text' in value ? written(value.text, format) : empty;
}

/** In the 15 digits of Excel. A format of zeros (00000) writes zeros in front; a percent format a hundredfold. */
function writtenNumber(value: number, format: string): string {
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0)
    return String(value).padStart(format.length, '0');
  if (format.includes('%')) return `${Number((value * 100).toPrecision(12))}%`;
  return String(Number(value.toPrecision(15)));
}

function writtenDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '?' : date.toISOString().slice(0, 10);
}

function joined(pieces: unknown): string {
  return Array.isArray(pieces) ? pieces.map((piece: { text?: string }) => piece.text ?? '').join('') : '';
}

/** Signs that XML cannot hold stand as _x000D_ in a workbook (ECMA-376, ST_Xstring); nulls and half signs are lost. */
function unescaped(text: string): string {
  const whole = text.replace(/_x([0-9A-F]{4})_/gu, (_sign, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return whole.toWellFormed().replaceAll('\0', '\u{fffd}');
}

/** The numbers that are skipped between the first and the last. */
function gapsBetween(lines: readonly number[]): readonly number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1] ?? line - 1;
    return Array.from({ length: Math.min(line - before - 1, mostEmptyLines) }, (_, gap) => before + 1 + gap);
  });
}

/** Of a larger gap the first lines stand for all. */
const mostEmptyLines = 100;
