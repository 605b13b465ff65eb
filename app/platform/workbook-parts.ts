import { Invalid } from './refusals.ts';
import { inflateZip } from './zip-inspection.ts';

/** What a workbook may hold; no table of municipalities comes near. */
const limits = { entries: 1_000, bytes: 50_000_000 };
const most = {
  tags: 1_500_000,
  cells: 250_000,
  rows: 100_000,
  rowNumber: 1_048_576,
  columns: 256,
  merges: 5_000,
  mergedCells: 200_000,
};

const needed =
  /^(?:_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
const anySheet = /^xl\/worksheets\/[^/]+\.xml$/;
/** How Excel and most programs number their sheets; exceljs passes over any other name without a word. */
const sheetPath = /^xl\/worksheets\/sheet\d+\.xml$/;

const saveAs = 'Open het in Excel, kies “Opslaan als”, “Excel-werkmap (.xlsx)”, en kies dat bestand.';
const tooLarge =
  'Dit werkblad is te groot om te lezen. Bewaar alleen de tabel in een nieuw bestand, als .xlsx of als CSV.';
const malformed = `Dit werkblad is niet te lezen. ${saveAs}`;

/**
 * The parts of an .xlsx that a table is read from: workbook, relations, texts, styles and sheets, inflated. Macros,
 * images, links and names stay behind, and no part makes its reader work beyond its size. Refuses (Invalid) what is no
 * .xlsx and says what to do: a workbook with macros, a binary one, one of another program, another office document;
 * and a sheet with too many cells, or cells that lie too far out.
 */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const files = inflateZip(bytes, limits);
  refuseOtherKinds(files);
  if ([...files.keys()].some((path) => anySheet.test(path) && !sheetPath.test(path)))
    throw new Invalid(malformed);
  const kept = [...files].filter(([path]) => needed.test(path) || sheetPath.test(path));
  for (const [path, content] of kept) {
    const xml = content.toString('latin1');
    if (occurrences(xml, '<') > most.tags) throw new Invalid(tooLarge);
    if (sheetPath.test(path)) refuseHeavySheet(xml);
  }
  return new Map(
    kept.map(([path, content]) => [path, path === 'xl/workbook.xml' ? withoutNames(content) : content]),
  );
}

function refuseOtherKinds(files: ReadonlyMap<string, Buffer>): void {
  const kind = files.get('mimetype')?.toString('latin1') ?? '';
  if (kind.includes('opendocument')) {
    throw new Invalid(
      'Dit is een bestand van LibreOffice of OpenOffice. Bewaar het daar als .xlsx of als CSV.',
    );
  }
  if (files.has('xl/workbook.bin')) throw new Invalid(`Dit is een binaire werkmap (.xlsb). ${saveAs}`);
  if (files.has('xl/vbaProject.bin')) {
    throw new Invalid(`Dit is een werkmap met macro’s (.xlsm); die lezen we niet. ${saveAs}`);
  }
  if (!files.has('xl/workbook.xml')) {
    throw new Invalid('Dit is geen werkmap van Excel. Kies een bestand dat eindigt op .xlsx of .csv.');
  }
}

/** Names can span whole sheets, and the reader would walk through each of their cells. */
function withoutNames(workbook: Buffer): Buffer {
  const text = workbook.toString('utf8').replace(/<definedNames[\s>][\s\S]*?<\/definedNames>/gu, '');
  if (text.includes('<definedName')) throw new Invalid(malformed);
  return Buffer.from(text);
}

function refuseHeavySheet(xml: string): void {
  if (occurrences(xml, '<row') > most.rows) throw new Invalid(tooLarge);
  let cells = 0;
  for (const [, letters = '', type] of xml.matchAll(
    /<c\s(?:[^>]*?\s)??r="([A-Z]+)\d+"(?:[^>]*?\s(t="d"))?/g,
  )) {
    cells += 1;
    if (cells > most.cells || columnNumber(letters) > most.columns) throw new Invalid(tooLarge);
    if (type !== undefined) throw new Invalid(malformed);
  }
  for (const [, number] of xml.matchAll(/<row\s(?:[^>]*?\s)??r="(\d+)"/g)) {
    if (Number(number) > most.rowNumber) throw new Invalid(malformed);
  }
  refuseManyMerges(xml);
}

function refuseManyMerges(xml: string): void {
  let merges = 0;
  let mergedCells = 0;
  for (const [, left = '', top, right = '', bottom] of xml.matchAll(
    /<mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
  )) {
    const width = Math.abs(columnNumber(right) - columnNumber(left)) + 1;
    merges += 1;
    mergedCells += width * (Math.abs(Number(bottom) - Number(top)) + 1);
    if (merges > most.merges || mergedCells > most.mergedCells) throw new Invalid(tooLarge);
  }
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function occurrences(text: string, sought: string): number {
  let count = 0;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) count += 1;
  return count;
}
