import { harmlessCell } from './harmless-cell.ts';

type Cell = string | number | null;

/** In characters, about: small enough to send at once, large enough to send seldom. */
const pieceLength = 64_000;

/**
 * A table as the CSV that a Dutch Excel opens with a double click: UTF-8 with a byte order mark, semicolons,
 * a decimal comma, CRLF (RFC 4180 but for the semicolon). Texts that a spreadsheet could take for a formula are
 * made harmless; numbers are numbers. Null is an empty cell. For our own files there is `formatCsv`.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + [header, ...rows].map(line).join('');
}

/** The same piece by piece, as the rows come; nothing of it is kept. */
export async function* csvPieces(
  header: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  let piece = byteOrderMark + line(header);
  for await (const row of rows) {
    piece += line(row);
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const byteOrderMark = '\u{FEFF}';

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(';')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = harmlessCell(cell);
  return /[";,\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
