import excel from 'exceljs';
import type { TestSite } from './site.ts';

/** A downloaded table as it can be read again: its header, and its rows below that. */
export interface Downloaded {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly response: Response;
  /** What the file says of itself, by its terms. */
  readonly explanation: ReadonlyMap<string, string>;
}

/** The last columns of a CSV: what every row says of the file. */
const termsInRows = ['Stand en bron', 'Toestand op'];

/**
 * Downloads a table as CSV and reads it again: cells are texts. The byte order mark is checked, and that every row says
 * the same of the file; that is its explanation, not its rows.
 */
export async function downloadedCsv(site: TestSite, address: string, as?: string): Promise<Downloaded> {
  const response = await site.get(withFormat(address, 'csv'), as === undefined ? {} : { as });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  if (!text.startsWith('\u{FEFF}')) throw new Error(`${address}: no byte order mark, ${response.status}`);
  const [header = [], ...rows] = text.slice(1).split('\r\n').slice(0, -1).map(cellsOf);
  if (termsInRows.some((term, at) => header.at(at - termsInRows.length) !== term))
    throw new Error(`${address}: the rows do not say where they are from: ${header.join(';')}`);
  const width = header.length - termsInRows.length;
  const said = new Set(rows.map((row) => row.slice(width).join(';')));
  if (said.size > 1) throw new Error(`${address}: the rows say different things of the file`);
  const explanation = new Map(termsInRows.map((term, at) => [term, rows[0]?.[width + at] ?? '']));
  const dataOf = (row: readonly string[]) => row.slice(0, width);
  return { header: dataOf(header), rows: rows.map(dataOf), response, explanation };
}

/** Downloads a table as XLSX and opens it again; `explanation` is the second sheet by its terms. */
export async function downloadedXlsx(site: TestSite, address: string, as?: string): Promise<Downloaded> {
  const response = await site.get(withFormat(address, 'xlsx'), as === undefined ? {} : { as });
  const workbook = new excel.Workbook();
  await workbook.xlsx.load((await response.arrayBuffer()) as never);
  const [data, words] = workbook.worksheets.map(valuesOf);
  const [header = [], ...rows] = data ?? [];
  return {
    header: header.map(String),
    rows,
    response,
    explanation: new Map(words?.map(([term, text]) => [String(term), String(text)])),
  };
}

function withFormat(address: string, format: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}formaat=${format}`;
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare ?? '',
  );
}

function valuesOf(sheet: excel.Worksheet): (string | number | null)[][] {
  const width = sheet.columnCount;
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const { type, value } = sheet.getRow(row + 1).getCell(column + 1);
      if (type === excel.ValueType.Formula) throw new Error(`a formula in ${sheet.name}, row ${row + 1}`);
      return value as string | number | null;
    }),
  );
}
