import { readFileSync } from 'node:fs';
import { parseCsv } from '#platform/csv.ts';
import { writeCsv } from '#platform/csv-writing.ts';
import { writeSpreadsheet } from '#platform/spreadsheet-writing.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { flandersContext, referenceTables } from '#rooms/territory/engine/import/flanders-import.fixture.ts';
import { type ImportReport, noChoices } from '#rooms/territory/engine/import/import-report.ts';
import { reportOn } from '#rooms/territory/engine/import/report-on.ts';

const read = (set: string) => parseCsv(readFileSync(`reference/${set}/data.csv`, 'utf8'));
const context = flandersContext(read);
/** Every table of the reference, of every vintage. */
export const tables = referenceTables(read);
/** The header of our own files. */
export const header = ['NIS-code', 'Gemeente', 'Gebiedscode', 'Gebied', 'Aandeel'];

/** These lines as the bytes of a CSV. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(writeCsv(columns, rows));

/** These lines as the bytes of a workbook. */
export const xlsxOf = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  writeSpreadsheet({
    columns: columns.map((label) => ({ label, numeric: false })),
    rows,
    explanation: [['Bron', 'een toets']],
    title: 'Een afbakening',
    madeAt: new Date('2026-11-23T09:00:00Z'),
  });

/** What is said of a file. */
export async function reportOf(bytes: Uint8Array, knownAreas = context.knownAreas): Promise<ImportReport> {
  return reportOn(await readTableFile(bytes, 'afbakening'), { ...context, knownAreas }, noChoices);
}

/** What was read, as lines of a file, in the order of the file. */
export const linesOf = ({ memberships }: ImportReport) =>
  memberships.map(({ nis, name, areaCode, area, share }) => [
    nis,
    name,
    areaCode,
    area,
    share === null ? '' : String(share),
  ]);

/** A city that lies in several areas is no mistake; nothing else may be said of a good table. */
const allowed = new Set(['severalAreas']);
/** What was said of a table beside that. */
export const said = ({ problems }: ImportReport) => problems.filter(({ kind }) => !allowed.has(kind));
