import { describe, expect, it } from 'vitest';
import { blocking, warning } from './import/import-problem.ts';
import type { ImportReport } from './import/import-report.ts';
import { acceptedSuggestions, correctionOf, untouched } from './line-entry.ts';
import { blockersIn, linesToCorrect, problemGroups } from './lines-to-correct.ts';

const municipalities = [
  { nis: '31033', name: 'Torhout' },
  { nis: '12026', name: 'Nijlen' },
  { nis: '1', name: 'Dubbel' },
  { nis: '2', name: 'dubbel' },
];

const empty = { line: 4, municipality: '', areaCode: '', area: '', share: '', skip: false };

describe('correctionOf', () => {
  it('of an empty entry changes nothing', () => {
    expect(correctionOf(empty, municipalities)).toEqual(untouched(4));
  });

  it.each([
    ['31033', '31033'],
    ['torhout', '31033'],
    [' NIJLEN', '12026'],
  ])('takes %j for %s', (municipality, nis) => {
    expect(correctionOf({ ...empty, municipality }, municipalities)?.nis).toBe(nis);
  });

  it.each(['Nergens', '99999', 'Dubbel'])('does not know whom %j means', (municipality) => {
    expect(correctionOf({ ...empty, municipality }, municipalities)).toBeNull();
  });
});

const lokeren = { nis: '46029', name: 'Lokeren' };
const problems = [
  warning('emptyLines', { line: 2, otherLines: [6] }),
  blocking('codeMerged', { line: 3, suggestions: [lokeren] }),
  blocking('codeMerged', { line: 4, suggestions: [lokeren, ...municipalities] }),
  blocking('sharesDiffer', { line: 5, otherLines: [7] }),
  warning('municipalityMissing', { others: ['Voeren'] }),
];
const report = { sheet: '', problems } as unknown as ImportReport;

it('acceptedSuggestions takes what has one suggestion, and keeps what was corrected besides', () => {
  const before = [{ ...untouched(3), area: 'Waas' }];
  expect(acceptedSuggestions(report, 'codeMerged', before)).toEqual([
    { ...untouched(3), area: 'Waas', nis: '46029' },
  ]);
});

describe('the lines to correct', () => {
  const rows = [3, 4, 5, 6, 7].map((line) => ({
    line,
    isHidden: false,
    cells: [{ text: `cel ${line}`, kind: 'text' as const }],
  }));
  const table = { sheets: [{ name: '', isHidden: false, rows, emptyLines: [] }] };

  it('are those with a problem that blocks, at every line that it names', () => {
    const lines = linesToCorrect(table, report, [], 'blocking');
    expect(lines.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, 'cel 3'],
      [4, 'cel 4'],
      [5, 'cel 5'],
      [7, 'cel 7'],
    ]);
  });

  it('are those of one kind, or those that were corrected', () => {
    expect(linesToCorrect(table, report, [], 'emptyLines').map(({ line }) => line)).toEqual([2, 6]);
    const corrected = linesToCorrect(table, report, [{ ...untouched(6), skip: true }], 'corrected');
    expect(corrected).toEqual([
      { line: 6, cells: ['cel 6'], problems: [], correction: { ...untouched(6), skip: true } },
    ]);
  });

  it('are grouped by kind: what stands in the way first, a gap in what covers all included', () => {
    expect(problemGroups(report).map(({ kind, isBlocking, lines }) => [kind, isBlocking, lines])).toEqual([
      ['codeMerged', true, 2],
      ['sharesDiffer', true, 2],
      ['municipalityMissing', true, 1],
      ['emptyLines', false, 2],
    ]);
    expect(blockersIn(report)).toBe(4);
  });
});
