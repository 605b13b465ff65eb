import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { writeCsv } from '#platform/csv-writing.ts';
import { writeSpreadsheet } from '#platform/spreadsheet-writing.ts';
import { readTableFile } from '#platform/table-file-reading.ts';
import { flandersContext, type ReferenceTable, referenceTables } from './flanders-import.fixture.ts';
import { type ImportReport, noChoices } from './import-report.ts';
import { reportOn } from './report-on.ts';

const read = (set: string) => parseCsv(readFileSync(`reference/${set}/data.csv`, 'utf8'));
const context = flandersContext(read);
const tables = referenceTables(read);
const header = ['NIS-code', 'Gemeente', 'Gebiedscode', 'Gebied', 'Aandeel'];

const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(writeCsv(columns, rows));

const xlsxOf = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  writeSpreadsheet({
    columns: columns.map((label) => ({ label, numeric: false })),
    rows,
    explanation: [['Bron', 'een toets']],
    title: 'Een afbakening',
    madeAt: new Date('2026-11-23T09:00:00Z'),
  });

async function reportOf(bytes: Uint8Array, knownAreas = context.knownAreas): Promise<ImportReport> {
  return reportOn(await readTableFile(bytes, 'afbakening'), { ...context, knownAreas }, noChoices);
}

/** What was read, as lines of a file, in the order of the file. */
const linesOf = ({ memberships }: ImportReport) =>
  memberships.map(({ nis, name, areaCode, area, share }) => [
    nis,
    name,
    areaCode,
    area,
    share === null ? '' : String(share),
  ]);

/** A city that lies in several areas is no mistake; nothing else may be said of a good table. */
const allowed = new Set(['severalAreas']);
const said = ({ problems }: ImportReport) => problems.filter(({ kind }) => !allowed.has(kind));

test('the reference has tables enough, of every vintage', () => {
  expect(tables.length).toBeGreaterThanOrEqual(25);
  expect(new Set(tables.map(({ vintage }) => vintage)).size).toBe(3);
});

describe.each(tables.map((table): [string, ReferenceTable] => [table.version, table]))(
  '%s',
  (_version, table) => {
    test('written as a CSV and read again is the same', async () => {
      const report = await reportOf(csvOf(header, table.lines));
      expect(linesOf(report)).toEqual(table.lines);
      expect(said(report)).toEqual([]);
    });

    test('written as an XLSX and read again is the same', async () => {
      const report = await reportOf(await xlsxOf(header, table.lines));
      expect(report.sheet).toBe('Gegevens');
      expect(linesOf(report)).toEqual(table.lines);
      expect(said(report)).toEqual([]);
    });

    test('is known by the names of its municipalities and areas alone', async () => {
      const known = new Map(table.lines.map(([, , code, name]) => [code, { code, name }]));
      const rows = table.lines.map(([, name, , area]) => [name, area]);
      const report = await reportOf(csvOf(['gemeentenaam', 'gebiedsnaam'], rows), [...known.values()]);
      const isToday = report.vintage.from === table.vintage;
      if (isToday) expect(linesOf(report)).toEqual(table.lines.map((line) => [...line.slice(0, 4), '']));
      expect(report.problems.filter(({ severity }) => severity === 'blocking')).toEqual([]);
    });
  },
);

test('a table is of the vintage that fits it, and each one says how well', async () => {
  const tied = new Set(tables.filter(({ lines }) => lines.length < 200).map(({ version }) => version));
  for (const { version, vintage, lines } of tables.filter(({ version }) => !tied.has(version))) {
    const report = await reportOf(csvOf(header, lines));
    expect([version, report.vintage.from]).toEqual([version, vintage]);
    expect(report.vintage).toMatchObject({ fitting: lines.length, of: lines.length });
  }
});

test('the order of the lines does not matter to what is read', async () => {
  const lines = tables.find(({ version }) => version === 'vervoerregio@2025-01-01')?.lines ?? [];
  const spelled = lines.map(([nis, , code, area], index) => [
    nis,
    code,
    index % 3 === 0 ? area.toUpperCase() : area,
  ]);
  const sorted = (report: ImportReport) => linesOf(report).map(String).sort();
  const expected = sorted(await reportOf(csvOf(['nis', 'gebied_code', 'gebied'], spelled)));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(spelled, { minLength: spelled.length }), async (shuffled) => {
      expect(sorted(await reportOf(csvOf(['nis', 'gebied_code', 'gebied'], shuffled)))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});
