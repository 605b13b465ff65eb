import { Invalid } from './refusals.ts';
import { type XmlTag, xmlTags } from './xml-tags.ts';

/** What a workbook may hold, all its parts together; no table of municipalities comes near. */
const most = {
  tags: 1_500_000,
  depth: 40,
  cells: 200_000,
  rows: 100_000,
  columns: 256,
  merges: 2_000,
  mergedCells: 200_000,
  textRuns: 200_000,
};
const lastRow = 1_048_576;

const tooLarge =
  'Dit werkblad is te groot om te lezen. Bewaar alleen de tabel in een nieuw bestand, als .xlsx of als CSV.';
const malformed =
  'Dit werkblad is niet te lezen. Open het in Excel, kies “Opslaan als”, “Excel-werkmap (.xlsx)”, en kies dat bestand.';

const sheetPath = /^xl\/worksheets\//;
const address = /^([A-Z]{1,3})(\d{1,7})$/;

/**
 * Refuses (Invalid) a workbook of which the parts, by path, would make their reader work beyond their size, before
 * anything is made of them: too many tags, cells, rows, merges or pieces of text over all parts together, tags in tags
 * in tags, a cell too far to the right or a row below the last of Excel; and days in the strict form, which exceljs
 * reads wrongly. Counted as parsed, and an address that is written in an unusual way is refused rather than guessed.
 */
export function refuseHeavyParts(parts: ReadonlyMap<string, Buffer>): void {
  const count = counter();
  for (const [path, content] of parts) {
    const judge = sheetPath.test(path) ? judgeSheetTag : judgeTextTag;
    let depth = 0;
    for (const tag of xmlTags(content.toString('utf8'))) {
      count('tags');
      depth += steps[tag.kind];
      if (depth > most.depth) throw new Invalid(tooLarge);
      if (tag.kind !== 'close') judge(tag, count);
    }
  }
}

const steps = { open: 1, close: -1, empty: 0 } as const;

type Count = (what: Exclude<keyof typeof most, 'depth' | 'columns'>, times?: number) => void;

function counter(): Count {
  const counted = new Map<string, number>();
  return (what, times = 1) => {
    const sum = (counted.get(what) ?? 0) + times;
    if (sum > most[what]) throw new Invalid(tooLarge);
    counted.set(what, sum);
  };
}

function judgeTextTag({ name }: XmlTag, count: Count): void {
  if (name === 'r' || name === 'rPh') count('textRuns');
}

function judgeSheetTag(tag: XmlTag, count: Count): void {
  const { name, attributes } = tag;
  if (name === 'c') {
    count('cells');
    if (attributes.get('t') === 'd') throw new Invalid(malformed);
    placeOf(attributes.get('r'));
  }
  if (name === 'row') {
    count('rows');
    const number = attributes.get('r') ?? '1';
    if (!/^\d{1,7}$/.test(number) || Number(number) > lastRow) throw new Invalid(malformed);
  }
  if (name === 'mergeCell') countMerge(attributes.get('ref') ?? '', count);
  judgeTextTag(tag, count);
}

function countMerge(ref: string, count: Count): void {
  const [first, last = first, ...more] = ref.split(':');
  if (more.length > 0) throw new Invalid(malformed);
  const [one, other] = [placeOf(first), placeOf(last)];
  count('merges');
  count('mergedCells', (Math.abs(other.column - one.column) + 1) * (Math.abs(other.row - one.row) + 1));
}

function placeOf(written: string | undefined): { column: number; row: number } {
  const [, letters = '', row = ''] = address.exec(written ?? '') ?? [];
  if (letters === '') throw new Invalid(malformed);
  const column = columnNumber(letters);
  if (column > most.columns) throw new Invalid(tooLarge);
  return { column, row: Number(row) };
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
