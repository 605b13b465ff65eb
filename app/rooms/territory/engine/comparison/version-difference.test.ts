import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { carryOver } from './carried-over.ts';
import { encodeDelineation } from './delineation.ts';
import { readFlanders, tableOf } from './flanders.fixture.ts';
import { differenceOf } from './version-difference.ts';
import { lettered, numbered } from './worked.fixture.ts';

const municipalities = numbered(6);

function difference(before: string, after: string) {
  return differenceOf(lettered(municipalities, before), lettered(municipalities, after));
}

test('who moved, and what that did to the areas', () => {
  expect(difference('AABB.C', 'ABBBDD')).toEqual({
    movers: [
      { nis: '02', from: ['A'], to: ['B'] },
      { nis: '05', from: [], to: ['D'] },
      { nis: '06', from: ['C'], to: ['D'] },
    ],
    changed: [
      { area: 'A', joined: [], left: ['02'] },
      { area: 'B', joined: ['02'], left: [] },
    ],
    founded: ['D'],
    ended: ['C'],
    recoded: [],
  });
});

test('another code for the same members moves nobody', () => {
  expect(difference('AABBCC', 'AABBXX')).toEqual({
    movers: [],
    changed: [],
    founded: [],
    ended: [],
    recoded: [{ from: 'C', to: 'X' }],
  });
});

test('there and back: movers and changes are mirrored', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ABC.'), minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const there = difference(before, after);
      const back = difference(after, before);
      expect(back.movers).toEqual(there.movers.map(({ nis, from, to }) => ({ nis, from: to, to: from })));
      expect(back.founded).toEqual(there.ended);
      expect(back.changed).toEqual(
        there.changed.map(({ area, joined, left }) => ({ area, joined: left, left: joined })),
      );
      expect(difference(before, before).movers).toEqual([]);
    }),
  );
});

describe('a table carried over a merger', () => {
  const line = (area: string, nis: string, share: number | null = null) => ({ area, nis, share });
  const carried = (memberships: ReturnType<typeof line>[], successors: Record<string, string[]>) => {
    const table = { code: 'd', areas: [], pseudoAreas: [], memberships };
    const { table: after, ambiguous } = carryOver(table, new Map(Object.entries(successors)));
    return [after.memberships, ambiguous];
  };

  test('parts in one area become one member', () => {
    expect(carried([line('A', '1'), line('A', '2'), line('B', '3')], { '1': ['9'], '2': ['9'] })).toEqual([
      [line('A', '9'), line('B', '3')],
      [],
    ]);
  });

  test('parts in two areas, or one in none, are named and not guessed', () => {
    const successors = { '1': ['9'], '2': ['9'] };
    expect(carried([line('A', '1'), line('B', '2')], successors)).toEqual([
      [line('A', '9'), line('B', '9')],
      [{ nis: '9', areas: ['A', 'B'] }],
    ]);
    expect(carried([line('A', '1')], successors)[1]).toEqual([{ nis: '9', areas: ['A'] }]);
  });

  test('a code that stayed and grew (Antwerpen) is a merger like another; shares stay where nothing merged', () => {
    const lines = [line('A', '11002', 0.5), line('A', '11007'), line('B', '3', 0.5)];
    expect(carried(lines, { '11002': ['11002'], '11007': ['11002'] })[0]).toEqual([
      line('A', '11002'),
      line('B', '3', 0.5),
    ]);
  });
});

describe('the reference regions before and after 1 January 2025', () => {
  const reference = new URL('../../../../../reference/', import.meta.url).pathname;
  const read = (set: string) => parseCsv(readFileSync(`${reference}${set}/data.csv`, 'utf8'));
  const { municipalities, nameOf } = readFlanders(read, '2026');
  const successors = new Map<string, string[]>();
  for (const { merged_on, from_nis = '', to_nis = '' } of read('mergers')) {
    if (merged_on === '2025-01-01') successors.set(from_nis, [...(successors.get(from_nis) ?? []), to_nis]);
  }
  const compare = (set: string, code: string, day: string) => {
    const { table, ambiguous } = carryOver(tableOf(read('areas'), read(set), code, day), successors);
    const after = tableOf(read('areas'), read('memberships'), code, '2025-01-01');
    const difference = differenceOf(
      encodeDelineation(municipalities, table),
      encodeDelineation(municipalities, after),
    );
    return { ambiguous, difference };
  };

  test('no merger crossed a region border, and nobody moved', () => {
    const { ambiguous, difference } = compare('memberships-2024', 'referentieregio', '2023-03-19');
    expect(ambiguous).toEqual([]);
    expect(difference.movers).toEqual([]);
  });

  test('with the regions of 2022 Zwijndrecht makes one', () => {
    const { ambiguous } = compare('memberships-2022', 'referentieregio', '2022-02-04');
    expect(ambiguous.map(({ nis }) => nameOf.get(nis))).toEqual(['Beveren-Kruibeke-Zwijndrecht']);
  });

  test('one merger crossed a province border, three an arrondissement border', () => {
    const province = compare('memberships-2024', 'provincie', '2019-01-01');
    expect(province.ambiguous).toEqual([{ nis: '46030', areas: ['10000', '40000'] }]);
    expect(province.difference.movers).toEqual([{ nis: '46030', from: ['10000', '40000'], to: ['40000'] }]);
    const arrondissement = compare('memberships-2024', 'arrondissement', '2019-01-01');
    expect(arrondissement.ambiguous.map(({ nis }) => nis)).toEqual(['46029', '46030', '71072']);
  });
});
