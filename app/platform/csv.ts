/** One line of a table: the cell per column name, as text. An empty cell is an empty text. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * Reads a CSV text of our own making: UTF-8, comma, header line, LF, quotes doubled inside quotes. Strict: a
 * line with another number of cells than the header, a stray quote or an unclosed one is an Error that names
 * the line. For what people send us there is another reader.
 */
export function parseCsv(text: string): CsvRow[] {
  const [header, ...lines] = cellsOf(text);
  if (header === undefined) throw new Error('CSV without a header line');
  return lines.map(({ line, cells }) => {
    if (cells.length !== header.cells.length) {
      throw new Error(`CSV line ${line}: ${cells.length} cells, the header has ${header.cells.length}`);
    }
    return Object.fromEntries(header.cells.map((name, column) => [name, cells[column] ?? '']));
  });
}

/** Writes rows as the CSV that parseCsv reads, with these columns in this order and an LF after each line. */
export function formatCsv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.map(quoted).join(','), ...lines].map((line) => `${line}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface Line {
  readonly line: number;
  readonly cells: string[];
}

/** One cell and what ends it: quoted (with doubled quotes) or bare, then a comma, an LF or the end. */
const cellPattern = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\n|$)/y;

function cellsOf(text: string): Line[] {
  const lines: Line[] = [];
  let cells: string[] = [];
  let position = 0;
  let line = 1;
  while (position < text.length) {
    cellPattern.lastIndex = position;
    const match = cellPattern.exec(text);
    if (match === null) throw new Error(`CSV line ${line}: a quote or a line end that does not belong there`);
    const [whole, inQuotes, bare, end] = match;
    cells.push(inQuotes === undefined ? (bare ?? '') : inQuotes.replaceAll('""', '"'));
    position += whole.length;
    if (end !== ',') {
      lines.push({ line, cells });
      cells = [];
    } else if (position === text.length) {
      throw new Error(`CSV line ${line}: ends with a comma and no line end`);
    }
    line += whole.split('\n').length - 1;
  }
  return lines;
}
