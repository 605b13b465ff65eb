import { describe, expect, it } from 'vitest';
import type { MergerStep } from '../model.ts';
import { tableOnDay } from './table-on-day.ts';

const steps: readonly MergerStep[] = [
  { mergedOn: '2019-01-01', fromNis: 'a', toNis: 'd' },
  { mergedOn: '2019-01-01', fromNis: 'b', toNis: 'd' },
  { mergedOn: '2025-01-01', fromNis: 'd', toNis: 'e' },
  { mergedOn: '2025-01-01', fromNis: 'c', toNis: 'e' },
  { mergedOn: '2025-01-01', fromNis: 'x', toNis: 'x' },
  { mergedOn: '2025-01-01', fromNis: 'y', toNis: 'x' },
];

const of2018 = { day: '2018-12-31', steps, existing: new Set(['a', 'b', 'c', 'x', 'y']) };
const of2025 = { day: '2025-01-01', steps, existing: new Set(['e', 'x']) };

/** A table of lines like `a 1`, with a share behind it or not. */
function table(...lines: string[]) {
  const memberships = lines.map((line) => {
    const [nis = '', area = '', share] = line.split(' ');
    return { nis, area, share: share === undefined ? null : Number(share) };
  });
  return { code: 'proef', areas: ['1', '2'], pseudoAreas: [], memberships };
}

describe('tableOnDay', () => {
  it('leaves a table of the same time as it is', () => {
    const given = table('a 1', 'b 2 0.4');
    expect(tableOnDay(given, of2018, '2018-12-31')).toEqual({ table: given, ambiguous: [] });
  });

  it('follows two mergers after each other, and calls only the last ambiguous', () => {
    const { table: carried, ambiguous } = tableOnDay(table('a 1', 'b 1', 'c 1'), of2018, '2026-01-01');
    expect(carried.memberships).toEqual([{ nis: 'e', area: '1', share: null }]);
    expect(ambiguous).toEqual([]);
  });

  it('names who came from different areas, or only in part from one', () => {
    expect(tableOnDay(table('a 1', 'b 1', 'c 2'), of2018, '2026-01-01').ambiguous).toEqual([
      { nis: 'e', areas: ['1', '2'] },
    ]);
    expect(tableOnDay(table('x 1'), of2018, '2026-01-01').ambiguous).toEqual([{ nis: 'x', areas: ['1'] }]);
  });

  it('backwards puts every part where the whole lies, without its share', () => {
    const { table: carried, ambiguous } = tableOnDay(table('e 1 0.5', 'x 2'), of2025, '2018-12-31');
    expect(carried.memberships.map(({ nis, area, share }) => [nis, area, share])).toEqual([
      ['a', '1', null],
      ['b', '1', null],
      ['c', '1', null],
      ['x', '2', null],
      ['y', '2', null],
    ]);
    expect(ambiguous).toEqual([]);
  });
});
