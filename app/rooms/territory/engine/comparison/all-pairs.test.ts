import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { type AllPairs, compareAllPairs, type PairValues } from './all-pairs.ts';
import { type Borders, encodeBorders } from './borders.ts';
import { type Delineation, encodeDelineation } from './delineation.ts';
import { readFlanders } from './flanders.fixture.ts';
import { layOver } from './incidence.ts';
import { indicesOf } from './indices.ts';
import { type Municipalities, orderMunicipalities } from './municipalities.ts';
import { positionsOf } from './position.ts';
import { splittingOf } from './splitting.ts';
import { summarise } from './summary.ts';
import { gridBorders, lettered, numbered } from './worked.fixture.ts';

interface Line {
  readonly area: string;
  readonly at: number;
  readonly share: number | null;
}

/** What the single functions say of one delineation over another, by the names of the matrix. */
function oneByOne(areas: Delineation, regions: Delineation, borders: Borders): Record<string, number | null> {
  const incidence = layOver(areas, regions);
  const summary = summarise(incidence, positionsOf(incidence, borders));
  return {
    conformingShare: summary.conformingShare,
    crossing: summary.positions.crossing,
    minimalMoves: summary.minimalMoves,
    inhabitantsInside: summary.inhabitantsInside,
    inhabitantsOutside: summary.inhabitantsOutside,
    fragments: splittingOf(incidence).fragments,
    ...named('plain', indicesOf(incidence, 'parts')),
    ...named('byInhabitants', indicesOf(incidence, 'people')),
  };
}

const indices = [
  'adjustedRand',
  'variationOfInformation',
  'homogeneity',
  'completeness',
  'vMeasure',
] as const;

function named(weight: string, found: ReturnType<typeof indicesOf>): Record<string, number | null> {
  return Object.fromEntries(indices.map((index) => [`${weight} ${index}`, found?.[index] ?? null]));
}

function inMatrix(pairs: AllPairs, at: number): Record<string, number | null> {
  const read = (values: PairValues) => {
    const value = values[at];
    return value === undefined || Number.isNaN(value) ? null : value;
  };
  return {
    conformingShare: read(pairs.conformingShare),
    crossing: read(pairs.crossing),
    minimalMoves: read(pairs.minimalMoves),
    inhabitantsInside: read(pairs.inhabitantsInside),
    inhabitantsOutside: read(pairs.inhabitantsOutside),
    fragments: read(pairs.fragments),
    ...Object.fromEntries(indices.map((index) => [`plain ${index}`, read(pairs.plain[index])])),
    ...Object.fromEntries(
      indices.map((index) => [`byInhabitants ${index}`, read(pairs.byInhabitants[index])]),
    ),
  };
}

function expectSameAnswers(delineations: readonly Delineation[], borders: Borders): void {
  const pairs = compareAllPairs(delineations, borders);
  delineations.forEach((areas, i) => {
    delineations.forEach((regions, j) => {
      const expected = Object.entries(oneByOne(areas, regions, borders)).map(([name, value]) => {
        return [name, value === null ? null : expect.closeTo(value, 11)];
      });
      const found = inMatrix(pairs, i * delineations.length + j);
      expect(found, `${areas.code} over ${regions.code}`).toEqual(Object.fromEntries(expected));
    });
  });
}

describe('the answers of the single functions', () => {
  const reference = new URL('../../../../../reference/', import.meta.url).pathname;
  const read = (set: string) => parseCsv(readFileSync(`${reference}${set}/data.csv`, 'utf8'));

  test.each(['2020', '2026'])('for all delineations of Flanders, with the inhabitants of %s', (year) => {
    const { delineations, borders } = readFlanders(read, year);
    const all = [...delineations.values()];
    // Partitions, members in none, in several, and a delineation without known members.
    expect(all.length).toBeGreaterThanOrEqual(16);
    expect(all.some(({ isPartition }) => !isPartition)).toBe(true);
    expect(all.some(({ areaOf }) => areaOf.length === 0)).toBe(true);
    expectSameAnswers(all, borders);
  });

  const line = fc.record({
    area: fc.constantFrom('A', 'B', 'C'),
    at: fc.integer({ min: 0, max: 6 }),
    share: fc.constantFrom(null, null, null, 1, 0.25, 0.75),
  });
  const table = fc.uniqueArray(line, { maxLength: 10, selector: ({ area, at }) => `${area} ${at}` });
  const people = fc.array(fc.constantFrom(null, 0, 1, 12, 1_000_000, 2.5), { minLength: 7, maxLength: 7 });

  function encode(municipalities: Municipalities, lines: readonly Line[]): Delineation {
    const memberships = lines.map(({ area, at, share }) => {
      return { area, share, nis: municipalities.codes[at] ?? '' };
    });
    return encodeDelineation(municipalities, { code: 'd', areas: ['D'], pseudoAreas: [], memberships });
  }

  test('for overlaps, shares, unknown shares, unknown and broken numbers of inhabitants', () => {
    fc.assert(
      fc.property(people, table, table, (inhabitants, one, other) => {
        const municipalities = orderMunicipalities(
          inhabitants.map((number, at) => ({ nis: String(at), inhabitants: number })),
        );
        const borders = encodeBorders(municipalities, [
          { a: '0', b: '1', borderKm: 2 },
          { a: '1', b: '4', borderKm: 3 },
        ]);
        expectSameAnswers([encode(municipalities, one), encode(municipalities, other)], borders);
      }),
    );
  });

  test('for labels, of which some lie in none', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcd.'), minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (rows) => {
        const municipalities = numbered(9);
        const borders = encodeBorders(municipalities, gridBorders(3, 3));
        expectSameAnswers(
          rows.map((row) => lettered(municipalities, row)),
          borders,
        );
      }),
    );
  });
});

test('T1 there and back: what has a direction, and what has none', () => {
  const nine = numbered(9);
  const delineations = [lettered(nine, 'AAAABBCCC'), lettered(nine, '111222333')];
  const pairs = compareAllPairs(delineations, encodeBorders(nine, []));
  const [there, back] = [inMatrix(pairs, 1), inMatrix(pairs, 2)];
  expect(there).toMatchObject({ conformingShare: 2 / 3, crossing: 1, minimalMoves: 1, fragments: 4 });
  expect([there.inhabitantsInside, there.inhabitantsOutside]).toEqual([410_000, 40_000]);
  expect(back).toMatchObject({ minimalMoves: 1, fragments: 4 });
  expect(there['plain completeness']).toBeCloseTo(0.8, 12);
  expect(back['plain homogeneity']).toBe(there['plain completeness']);
  expect(back['plain adjustedRand']).toBe(there['plain adjustedRand']);
  expect(there['byInhabitants homogeneity']).toBeCloseTo(0.845835, 6);
  expect(inMatrix(pairs, 0)).toMatchObject({
    conformingShare: 1,
    minimalMoves: 0,
    'plain adjustedRand': 1,
    'plain variationOfInformation': 0,
    'byInhabitants vMeasure': 1,
  });
});

test('nothing to compare, and two sets of municipalities', () => {
  const borders = encodeBorders(numbered(2), []);
  expect(compareAllPairs([], borders).size).toBe(0);
  const strangers = [lettered(numbered(2), 'AB'), lettered(numbered(2), 'AB')];
  expect(() => compareAllPairs(strangers, borders)).toThrow('Two sets');
});
