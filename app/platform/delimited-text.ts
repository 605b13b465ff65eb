import type { Separator } from './table-file.ts';

/** One record of a delimited text and the line of the text, from 1, on which it begins. */
export interface DelimitedRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A delimited text as it was read, and what was found between its cells. */
export interface DelimitedText {
  readonly separator: Separator;
  readonly records: readonly DelimitedRecord[];
  /** The line of a quote that nobody closed: all that came after it is one cell. */
  readonly openQuoteLine: number | null;
}

/** In the order of preference where two would do: ours and Excel's in Dutch first. */
const separators: readonly Separator[] = [';', '\t', '|', ','];

/** How many records decide on the separator. */
const sampled = 50;

/**
 * Reads a CSV as people send it: any of four separators (found by which gives the most lines of one same width, or
 * said by Excel's first line `sep=;`), Windows, Unix and old Mac line ends, quotes with doubled quotes and line ends
 * inside. Empty records are there too, with one empty cell. Lenient: a quote within a bare cell is a plain sign.
 */
export function readDelimitedText(text: string): DelimitedText {
  const said = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/i.exec(text);
  const told = separators.find((separator) => separator === said?.[1]);
  if (said === null || told === undefined) return readWith(text, likeliestSeparator(text));
  const rest = readWith(text.slice(said[0].length), told);
  return {
    ...rest,
    records: rest.records.map(({ line, cells }) => ({ line: line + 1, cells })),
    openQuoteLine: rest.openQuoteLine === null ? null : rest.openQuoteLine + 1,
  };
}

function likeliestSeparator(text: string): Separator {
  let best: { separator: Separator; score: number } = { separator: ';', score: 0 };
  for (const separator of separators) {
    const widths = readWith(text, separator, sampled)
      .records.map(({ cells }) => cells.length)
      .filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const score = Math.max(0, ...counts.values());
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function readWith(text: string, separator: Separator, atMost = Number.POSITIVE_INFINITY): DelimitedText {
  const cell = cellPattern(separator);
  const records: DelimitedRecord[] = [];
  let openQuoteLine: number | null = null;
  let cells: string[] = [];
  let begin = 1;
  let line = 1;
  let position = 0;
  while (position < text.length && records.length < atMost) {
    cell.lastIndex = position;
    const [whole = '', inQuotes, afterQuotes = '', open, bare = '', end = ''] = cell.exec(text) ?? [];
    if (open !== undefined) openQuoteLine ??= line;
    cells.push(contentOf(inQuotes ?? open, afterQuotes, bare));
    position += whole.length;
    line += lineEnds(whole);
    if (end !== separator || position === text.length) {
      if (end === separator) cells.push('');
      records.push({ line: begin, cells });
      cells = [];
      begin = line;
    }
  }
  return { separator, records, openQuoteLine };
}

/**
 * A cell and what ends it: in quotes with whatever somebody left behind the closing quote; from a quote that nobody
 * closes to the end of the text; or bare. It matches at every position and always moves on.
 */
function cellPattern(separator: Separator): RegExp {
  const sign = separator === '|' ? '\\|' : separator;
  return new RegExp(
    `(?:"((?:[^"]|"")*)"([^${sign}\\r\\n]*)|"([^]*)|([^${sign}\\r\\n]*))(${sign}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
}

function contentOf(quoted: string | undefined, afterQuotes: string, bare: string): string {
  return quoted === undefined ? bare : quoted.replaceAll('""', '"') + afterQuotes;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
