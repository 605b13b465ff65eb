import { harmlessCell } from './harmless-cell.ts';

/**
 * A table as the CSV that a Dutch Excel opens with a double click: UTF-8 with a byte order mark, semicolons,
 * a decimal comma, CRLF (RFC 4180 but for the semicolon). Texts that a spreadsheet could take for a formula are
 * made harmless; numbers are numbers. Null is an empty cell. For our own files there is `formatCsv`.
 */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return `\u{FEFF}${[header, ...rows].map((row) => `${row.map(written).join(';')}\r\n`).join('')}`;
}

function written(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = harmlessCell(cell);
  return /[";,\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
