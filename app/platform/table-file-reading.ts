import { readDelimitedText } from './delimited-text.ts';
import { Invalid } from './refusals.ts';
import type { RawRow, RawSheet, RawTable, Separator, TextEncoding } from './table-file.ts';
import { decodeText } from './text-encoding.ts';
import { readWorkbookApart } from './workbook-process.ts';

/** How many rows of a file are read, all its sheets together, and how many columns; of a CSV, empty lines and all cells. */
const most = { rows: 20_000, columns: 256, records: 100_000, cells: 500_000 };

/** How a CSV was written down, where somebody knows better than what is detected; null: as detected. */
export interface TextChoices {
  readonly encoding: TextEncoding | null;
  readonly separator: Separator | null;
}

const asDetected: TextChoices = { encoding: null, separator: null };

/**
 * Reads a file that somebody sent, CSV or XLSX by what is in it and not by its name, into its sheets, rows and
 * cells; a workbook in a process of its own. Refuses (Invalid) what is neither, what is too large, and what is not safe to
 * open; the sentence says what to do. Refuses (Conflict) where too many workbooks are being read.
 */
export async function readTableFile(
  bytes: Uint8Array,
  fileName: string,
  choices: TextChoices = asDetected,
): Promise<RawTable> {
  refuseOtherKinds(bytes);
  const isZip = startsWith(bytes, 'PK');
  const table = isZip ? await readWorkbookApart(bytes, fileName) : readCsv(bytes, fileName, choices);
  const rows = table.sheets.flatMap((sheet) => sheet.rows);
  if (rows.length === 0) throw new Invalid('In dit bestand staat niets. Kies een ander bestand.');
  const isWide = rows.some(({ cells }) => cells.length > most.columns);
  if (rows.length > most.rows || isWide) throw new Invalid(tooLarge);
  return table;
}

const tooLarge =
  'Dit bestand heeft meer dan 20.000 regels, 256 kolommen of 500.000 cellen. Bewaar alleen de tabel in een nieuw bestand en kies dat.';

/** Kinds of files that people take for a table, by how they begin. */
const otherKinds: readonly (readonly [string, string])[] = [
  ['%PDF', 'Dit is een pdf. Vraag de tabel zelf, als .xlsx of als CSV.'],
  ['{\\rtf', 'Dit is een tekstdocument. Bewaar de tabel als .xlsx of als CSV.'],
];

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Invalid('Dit bestand is leeg. Kies een ander bestand.');
  const other = otherKinds.find(([start]) => startsWith(bytes, start));
  if (other !== undefined) throw new Invalid(other[1]);
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'))
    throw new Invalid(compoundFile(bytes));
}

/** A Compound File (MS-CFB) is an Excel of before 2007, or the wrapping of a workbook with a password. */
function compoundFile(bytes: Uint8Array): string {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted
    ? 'Deze werkmap is met een wachtwoord beveiligd. Haal het wachtwoord eraf in Excel en kies ze opnieuw.'
    : 'Dit is een bestand in de oude vorm van Excel (.xls). Open het, kies “Opslaan als”, “Excel-werkmap (.xlsx)”, en kies dat bestand.';
}

function readCsv(bytes: Uint8Array, fileName: string, choices: TextChoices): RawTable {
  const { text, encoding } = decodeText(bytes, choices.encoding);
  if (text.includes('\0')) {
    throw new Invalid(
      'Dit bestand is geen tekst en geen werkmap. Kies een bestand dat eindigt op .xlsx of .csv.',
    );
  }
  if (/^\s*<(?:!doctype|html|\?xml|table)\b/iu.test(text)) {
    throw new Invalid(
      'Dit is een webpagina of XML, geen tabel. Open het in Excel en bewaar het als .xlsx of als CSV.',
    );
  }
  const limits = { records: most.records, cells: most.columns + 1, allCells: most.cells };
  const { separator, records, openQuoteLine, isCut } = readDelimitedText(text, limits, choices.separator);
  if (isCut) throw new Invalid(tooLarge);
  if (openQuoteLine !== null) {
    throw new Invalid(
      `Op regel ${openQuoteLine} begint een tekst met een aanhalingsteken dat nergens sluit. Verbeter die regel en kies het bestand opnieuw.`,
    );
  }
  return { fileName, format: 'csv', encoding, separator, sheets: [asSheet(records)] };
}

function asSheet(records: readonly { readonly line: number; readonly cells: readonly string[] }[]): RawSheet {
  const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');
  const filled = records.filter(({ cells }) => !isEmpty(cells));
  const last = filled.at(-1)?.line ?? 0;
  const empty = records.filter(({ line, cells }) => line < last && isEmpty(cells));
  const rows = filled.map(
    ({ line, cells }): RawRow => ({
      line,
      isHidden: false,
      cells: cells.map((text) => ({ text, kind: 'text' })),
    }),
  );
  return { name: '', isHidden: false, rows, emptyLines: empty.map(({ line }) => line) };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((sign, at) => bytes[at] === sign.charCodeAt(0));
}
