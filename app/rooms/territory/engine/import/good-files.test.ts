import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  csvOf,
  header,
  linesOf,
  reportOf,
  said,
  tables,
  xlsxOf,
} from '../../../../../test/reference/delineation-files.ts';
import type { ReferenceTable } from './flanders-import.fixture.ts';
import type { ImportReport } from './import-report.ts';

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

test('a workbook says the same as a CSV', async () => {
  const lines = tables.find(({ version }) => version === 'politiezone@2025-01-01')?.lines ?? [];
  const report = await reportOf(await xlsxOf(header, lines));
  expect(report.sheet).toBe('Gegevens');
  expect(linesOf(report)).toEqual(lines);
});
