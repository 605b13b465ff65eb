import { Invalid } from './refusals.ts';
import { refuseHeavyParts } from './workbook-weight.ts';
import { xmlTags } from './xml-tags.ts';
import { inflateZip } from './zip-inspection.ts';

/** What a workbook may hold once inflated; no table of municipalities comes near. */
const limits = { entries: 1_000, bytes: 50_000_000 };

const needed =
  /^(?:_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
const anySheet = /^xl\/worksheets\/[^/]+\.xml$/;
/** How Excel and most programs number their sheets; exceljs passes over any other name without a word. */
const sheetPath = /^xl\/worksheets\/sheet\d+\.xml$/;

const saveAs = 'Open het in Excel, kies “Opslaan als”, “Excel-werkmap (.xlsx)”, en kies dat bestand.';
const malformed = `Dit werkblad is niet te lezen. ${saveAs}`;

/**
 * The parts of an .xlsx that a table is read from: workbook, relations, texts, styles and sheets, inflated. Macros,
 * images, links and names stay behind. Refuses (Invalid) what is no .xlsx and says what to do: a workbook with macros,
 * a binary one, one of another program, another office document; and what refuseHeavyParts refuses.
 */
export function workbookParts(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const files = inflateZip(bytes, limits);
  refuseOtherKinds(files);
  if ([...files.keys()].some((path) => anySheet.test(path) && !sheetPath.test(path)))
    throw new Invalid(malformed);
  const kept = new Map([...files].filter(([path]) => needed.test(path) || sheetPath.test(path)));
  refuseHeavyParts(kept);
  const workbook = kept.get('xl/workbook.xml');
  return workbook === undefined ? kept : kept.set('xl/workbook.xml', withoutNames(workbook));
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
  const text = workbook.toString('utf8');
  const pieces: string[] = [];
  let from = 0;
  let isInside = false;
  for (const tag of xmlTags(text)) {
    if (tag.name !== 'definedNames' || tag.kind === 'empty') continue;
    if (isInside === (tag.kind === 'open')) throw new Invalid(malformed);
    if (tag.kind === 'open') pieces.push(text.slice(from, tag.from));
    isInside = tag.kind === 'open';
    from = tag.to;
  }
  if (isInside) throw new Invalid(malformed);
  return Buffer.from([...pieces, text.slice(from)].join(''));
}
