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
  /** Whether the text goes on beyond the limits; then only its beginning was read. */
  readonly isCut: boolean;
}

/** At most this many records are read, of at most this many cells each and all together. */
export interface DelimitedLimits {
  readonly records: number;
  readonly cells: number;
  readonly allCells: number;
}

/** In the order of preference where two would do: ours and Excel's in Dutch first. */
const separators: readonly Separator[] = [';', '\t', '|', ','];

const sample: DelimitedLimits = { records: 50, cells: 1_000, allCells: 50_000 };

/**
 * Reads a CSV as people send it: any of four separators (the one that Excel's first line `sep=;` says, else the one
 * that gives the most records of one same width), Windows, Unix and old Mac line ends, quotes with doubled quotes and
 * line ends inside. Empty records are there too, with one empty cell. Lenient: a quote within a bare cell, or text
 * behind a closing quote, is a part of the cell. Time and memory are linear in the text. Where `chosen` is given,
 * somebody knows the separator better.
 */
export function readDelimitedText(
  text: string,
  limits: DelimitedLimits,
  chosen: Separator | null = null,
): DelimitedText {
  const said = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/iu.exec(text);
  const told = separators.find((separator) => separator === said?.[1]);
  if (said === null || told === undefined) {
    return readRecords(text, { separator: chosen ?? likeliest(text), limits });
  }
  return readRecords(text, { separator: chosen ?? told, limits, from: said[0].length, line: 2 });
}

function likeliest(text: string): Separator {
  const scored = separators.map((separator) => {
    const { records } = readRecords(text, { separator, limits: sample });
    const clean = records.filter(({ cells }) => cells.length > 1 && !cells.some(hasStrayQuote));
    const counts = [...Map.groupBy(clean, ({ cells }) => cells.length)].map(([width, { length }]) => ({
      width,
      length,
    }));
    const [most] = counts.sort((one, other) => other.length - one.length || other.width - one.width);
    return { separator, records: most?.length ?? 0, width: most?.width ?? 0 };
  });
  const [best] = scored.sort((one, other) => other.records - one.records || other.width - one.width);
  return best?.separator ?? ';';
}

/** A quote at one end only: the cell was cut in two by the wrong separator. */
function hasStrayQuote(cell: string): boolean {
  return cell.startsWith('"') !== cell.endsWith('"');
}

interface Begin {
  readonly separator: Separator;
  readonly limits: DelimitedLimits;
  readonly from?: number;
  readonly line?: number;
}

function readRecords(
  text: string,
  { separator, limits, from = 0, line: firstLine = 1 }: Begin,
): DelimitedText {
  const ending = new RegExp(separator === '|' ? '\\||\\r\\n|\\n|\\r' : `${separator}|\\r\\n|\\n|\\r`, 'g');
  const records: DelimitedRecord[] = [];
  let openQuoteLine: number | null = null;
  let cells: string[] = [];
  let begin = firstLine;
  let line = firstLine;
  let position = from;
  let read = 0;
  while (position < text.length) {
    if (records.length === limits.records || cells.length === limits.cells || read === limits.allCells) {
      return { separator, records, openQuoteLine, isCut: true };
    }
    const cell = readCell(text, position, ending);
    if (cell.isOpen) openQuoteLine ??= line;
    cells.push(cell.content);
    read += 1;
    position = cell.next;
    line += cell.lineEnds;
    if (cell.end === separator && position < text.length) continue;
    if (cell.end === separator) cells.push('');
    records.push({ line: begin, cells });
    cells = [];
    begin = line;
  }
  return { separator, records, openQuoteLine, isCut: false };
}

interface ReadCell {
  readonly content: string;
  /** What ended it: the separator, a line end, or nothing at the end of the text. */
  readonly end: string;
  readonly next: number;
  readonly lineEnds: number;
  readonly isOpen: boolean;
}

function readCell(text: string, position: number, ending: RegExp): ReadCell {
  const close = text[position] === '"' ? closingQuote(text, position) : position - 1;
  if (close === -2) {
    const content = text.slice(position + 1).replaceAll('""', '"');
    return { content, end: '', next: text.length, lineEnds: 0, isOpen: true };
  }
  ending.lastIndex = close + 1;
  const found = ending.exec(text);
  const stop = found?.index ?? text.length;
  const end = found?.[0] ?? '';
  const quoted = close < position ? '' : text.slice(position + 1, close);
  const content = quoted.replaceAll('""', '"') + text.slice(close + 1, stop);
  const lineEnds = (quoted.match(/\r\n|\n|\r/g)?.length ?? 0) + (/[\r\n]/.test(end) ? 1 : 0);
  return { content, end, next: stop + end.length, lineEnds, isOpen: false };
}

/** Where the quote at `position` closes, past doubled quotes; -2 where it never does. */
function closingQuote(text: string, position: number): number {
  let at = text.indexOf('"', position + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? -2 : at;
}
