import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { translateCodes } from './succession.ts';

const reference = new URL('../../../../reference/', import.meta.url).pathname;
const read = (set: string) => parseCsv(readFileSync(`${reference}${set}/data.csv`, 'utf8'));
const steps = read('mergers').map(
  ({ merged_on: mergedOn = '', from_nis: fromNis = '', to_nis: toNis = '' }) => {
    return { mergedOn, fromNis, toNis };
  },
);
const municipalities = read('municipalities');
const existing = (day: string) =>
  new Set(
    municipalities
      .filter(({ valid_from: from = '', valid_to: to = '' }) => from <= day && (to === '' || day < to))
      .map(({ nis = '' }) => nis),
  );
const translate = (codes: readonly string[], from: string, to: string) =>
  translateCodes({ steps, existing: existing(from) }, codes, from, to);

const before2019 = '2018-12-31';
const before2025 = '2024-12-31';
const now = '2026-11-23';

describe('forwards', () => {
  test('a whole merger becomes one code, once', () => {
    const tielt = translate(['37015', '37007'], before2025, now);
    expect(tielt.codes).toEqual(['37022']);
    expect(tielt.ambiguous).toEqual([]);
  });

  test('a part of a merger becomes too large, and the missing parts are named', () => {
    expect(translate(['46014'], before2025, now)).toEqual({
      codes: ['46029'],
      lines: [{ code: '46014', becomes: ['46029'] }],
      ambiguous: [{ kind: 'partial', code: '46029', missing: ['44045'] }],
      unknown: [],
    });
  });

  test('Antwerpen keeps its code and its territory grows', () => {
    expect(translate(['11002'], before2025, now).ambiguous).toEqual([
      { kind: 'partial', code: '11002', missing: ['11007'] },
    ]);
    expect(translate(['11002', '11007'], before2025, now).ambiguous).toEqual([]);
  });

  test('over two merger days', () => {
    expect(translate([...existing(before2019)], before2019, now).codes).toEqual([...existing(now)].sort());
  });
});

describe('backwards', () => {
  test('one code becomes all that it arose from, and says so', () => {
    const beveren = translate(['46030'], now, before2025);
    expect(beveren.codes).toEqual(['11056', '46003', '46013']);
    expect(beveren.ambiguous).toEqual([{ kind: 'several', code: '46030', parts: beveren.codes }]);
  });

  test('over two merger days', () => {
    expect(translate([...existing(now)], now, before2019).codes).toEqual([...existing(before2019)].sort());
  });
});

test('a code that was none on the day is named, and does no harm', () => {
  const answer = translate(['46030', '99999', '31033'], before2025, now);
  expect([answer.codes, answer.unknown]).toEqual([['31033'], ['46030', '99999']]);
});

test('nothing changes between two days without a merger', () => {
  const all = [...existing(now)].sort();
  expect(translate(all, now, '2025-01-01')).toMatchObject({ codes: all, ambiguous: [], unknown: [] });
});

test('there and back gives the same set where nothing was partial, in any order and however often', () => {
  const codes = [...existing(before2019)];
  fc.assert(
    fc.property(fc.subarray(codes), fc.boolean(), (some, twice) => {
      const asked = twice ? [...some, ...some].reverse() : some;
      const there = translate(asked, before2019, now);
      const back = translate(there.codes, now, before2019);
      const missing = there.ambiguous.flatMap((one) => (one.kind === 'partial' ? one.missing : []));
      expect(back.codes).toEqual([...new Set([...some, ...missing])].sort());
    }),
  );
});
