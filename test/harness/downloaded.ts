import excel from 'exceljs';
import type { TestSite } from './site.ts';

/** A downloaded table as it can be read again: its header, and its rows below that. */
export interface Downloaded {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly response: Response;
}

/** Downloads a table as CSV and reads it again: cells are texts, the byte order mark is checked. */
export async function downloadedCsv(site: TestSite, address: string, as?: string): Promise<Downloaded> {
  const response = await site.get(withFormat(address, 'csv'), as === undefined ? {} : { as });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  if (!text.startsWith('\u{FEFF}')) throw new Error(`${address}: no byte order mark, ${response.status}`);
  const [header = [], ...rows] = text.slice(1).split('\r\n').slice(0, -1).map(cellsOf);
  return { header, rows, response };
}

/** Downloads a table as XLSX and opens it again; `explanation` is the second sheet by its terms. */
export async function downloadedXlsx(
  site: TestSite,
  address: string,
  as?: string,
): Promise<Downloaded & { explanation: ReadonlyMap<string, string> }> {
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
