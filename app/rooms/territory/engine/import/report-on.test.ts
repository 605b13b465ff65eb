import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { problemSentence } from '../../views/problem-words.ts';
import { flandersContext } from './flanders-import.fixture.ts';
import { noChoices } from './import-report.ts';
import { reportOn } from './report-on.ts';

const context = flandersContext((set) => parseCsv(readFileSync(`reference/${set}/data.csv`, 'utf8')));

const kinds = fc.constantFrom('text', 'number', 'date', 'boolean', 'formula', 'error', 'merged');
const texts = fc.oneof(
  fc.constantFrom(
    'NIS',
    'Gemeente',
    'Gebied',
    'Code',
    'Aandeel',
    '11001',
    '11002',
    '23023',
    '46030',
    '10000',
  ),
  fc.constantFrom(
    'Tielt',
    'Aartselaar',
    'Antwerpn',
    'A',
    'B',
    '07',
    '7',
    'Geen IGS',
    '0,5',
    '45%',
    '2',
    '',
    '-',
    '12/mrt',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const cells = fc.array(fc.record({ text: texts, kind: kinds }), { maxLength: 6 });
const sheets = fc.record({
  name: fc.constantFrom('', 'Blad1'),
  isHidden: fc.boolean(),
  emptyLines: fc.array(fc.nat(9)),
  rows: fc
    .array(fc.record({ isHidden: fc.boolean(), cells }), { maxLength: 9 })
    .map((rows) => rows.map((row, index) => ({ ...row, line: index + 1 }))),
});
const headed = sheets.map((sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row, index) => (index > 0 ? row : { ...row, cells: header })),
}));
const header = ['NIS', 'Gemeente', 'Gebiedscode', 'Gebied', 'Aandeel'].map((text) => ({
  text,
  kind: 'text' as const,
}));
const maybe = fc.option(texts, { nil: null });
const corrections = fc.array(
  fc.record({ line: fc.nat(9), skip: fc.boolean(), nis: maybe, areaCode: maybe, area: maybe, share: maybe }),
);

test('whatever a table holds, there is a report with words, and what it read is whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(headed, sheets), { maxLength: 2 }),
      corrections,
      fc.boolean(),
      (given, corrected, coversAll) => {
        const report = reportOn(
          { sheets: given },
          { ...context, coversAll },
          { ...noChoices, corrections: corrected },
        );
        const { memberships, areas, problems, counts } = report;
        for (const problem of problems) expect(problemSentence(problem)).toMatch(/^.{10,}\.$/su);
        for (const { nis, areaCode, area, share } of memberships) {
          expect(nis).toMatch(/^\d{5}$/);
          expect(areaCode).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
          expect(area).not.toBe('');
          expect(share === null || (share > 0 && share <= 1)).toBe(true);
        }
        expect(new Set(memberships.map(({ nis, areaCode }) => `${nis} ${areaCode}`)).size).toBe(
          memberships.length,
        );
        expect(areas.map(({ code }) => code)).toEqual(
          [...new Set(memberships.map(({ areaCode }) => areaCode))].sort(),
        );
        expect(counts.blocking + counts.warnings).toBe(problems.length);
        expect(counts.read).toBe(memberships.length);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('without vintages, sheets or lines there is a report too', () => {
  const nothing = { vintages: [], steps: [], knownAreas: [], coversAll: true };
  expect(reportOn({ sheets: [] }, nothing, noChoices)).toMatchObject({
    memberships: [],
    counts: { blocking: 1, lines: 0 },
  });
});
