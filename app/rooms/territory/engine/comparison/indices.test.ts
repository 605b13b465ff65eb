import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeDelineation } from './delineation.ts';
import { layOver } from './incidence.ts';
import { indicesOf } from './indices.ts';
import { lettered, numbered, worked } from './worked.fixture.ts';

const bit = Math.LN2;

function plain(areas: string, regions: string) {
  const indices = indicesOf(worked(areas, regions).incidence, 'parts');
  if (!indices) throw new Error('Not defined');
  return indices;
}

test('T1: 9/14, 2/3 bit, 0.8', () => {
  const indices = plain('AAAABBCCC', '111222333');
  expect(indices.adjustedRand).toBeCloseTo(9 / 14, 12);
  expect(indices.variationOfInformation).toBeCloseTo((2 / 3) * bit, 12);
  expect(indices.completeness).toBeCloseTo(0.8, 12);
  expect(indices.homogeneity).toBeCloseTo(0.772507, 6);
  expect(indices.vMeasure).toBeCloseTo(0.786013, 6);
});

test('T1 by inhabitants', () => {
  const indices = indicesOf(worked('AAAABBCCC', '111222333').incidence, 'people');
  expect(indices?.homogeneity).toBeCloseTo(0.845835, 6);
  expect(indices?.completeness).toBeCloseTo(0.809338, 6);
  expect(indices?.vMeasure).toBeCloseTo(0.827184, 6);
  expect((indices?.variationOfInformation ?? 0) / bit).toBeCloseTo(0.494647, 6);
});

test('T2 and T3', () => {
  expect(plain('CCCCCAAAAABBBBB', '222221121111111').adjustedRand).toBeCloseTo(0.440771, 6);
  const supra = plain('XXXXYYYZ', 'aabbccdd');
  expect(supra.adjustedRand).toBeCloseTo(0.328767, 6);
  expect(supra.homogeneity).toBeCloseTo(0.57782, 6);
  expect(supra.completeness).toBeCloseTo(0.822145, 6);
});

test('T4: nothing to do, and the adjusted Rand index says .57', () => {
  const indices = plain('abcc', '0011');
  expect(indices.homogeneity).toBe(1);
  expect(indices.completeness).toBeCloseTo(2 / 3, 12);
  expect(indices.vMeasure).toBeCloseTo(0.8, 12);
  expect(indices.variationOfInformation).toBeCloseTo(0.5 * bit, 12);
  expect(indices.adjustedRand).toBeCloseTo(0.571429, 6);
});

test('T5, T6, T7', () => {
  expect(plain('abab', '0011')).toEqual({
    adjustedRand: expect.closeTo(-0.5, 12),
    variationOfInformation: 2 * bit,
    homogeneity: 0,
    completeness: 0,
    vMeasure: 0,
  });
  expect(plain('AAAA', '0011')).toEqual({
    adjustedRand: 0,
    variationOfInformation: bit,
    homogeneity: 0,
    completeness: 1,
    vMeasure: 0,
  });
  expect(plain('aabcc', 'aabcc')).toEqual({
    adjustedRand: 1,
    variationOfInformation: 0,
    homogeneity: 1,
    completeness: 1,
    vMeasure: 1,
  });
});

test('T10: one region and one area, or nothing at all', () => {
  expect(plain('AAA', '111')).toMatchObject({ homogeneity: 1, completeness: 1, adjustedRand: null });
  expect(plain('A', '1')).toMatchObject({ homogeneity: 1, completeness: 1, adjustedRand: null });
  expect(indicesOf(worked('...', '111').incidence, 'parts')).toBeNull();
  expect(indicesOf(worked('', '').incidence, 'parts')).toBeNull();
});

test('stated shares count, and pairs of parts do not exist; unknown shares and double members define nothing', () => {
  const municipalities = numbered(2);
  const divided = (one: number | null, other: number | null) => {
    const memberships = [
      { area: 'A', nis: '01', share: null },
      { area: 'A', nis: '02', share: one },
      { area: 'B', nis: '02', share: other },
    ];
    const table = { code: 'd', areas: [], pseudoAreas: [], memberships };
    return indicesOf(
      layOver(encodeDelineation(municipalities, table), lettered(municipalities, '12')),
      'parts',
    );
  };
  // A = (1, .5), B = (0, .5): H(R|D) = 1.5/2 * H(2/3), H(R) = 1 bit.
  const entropy = (2 / 3) * Math.log2(3 / 2) + (1 / 3) * Math.log2(3);
  expect(divided(0.5, 0.5)?.homogeneity).toBeCloseTo(1 - 0.75 * entropy, 12);
  expect(divided(0.5, 0.5)?.adjustedRand).toBeNull();
  expect(divided(null, null)).toBeNull();
  expect(divided(1, 1)).toBeNull();
});

const pair = fc
  .integer({ min: 2, max: 12 })
  .chain((size) =>
    fc.tuple(
      ...[0, 1].map(() => fc.array(fc.constantFrom(...'abcd.'), { minLength: size, maxLength: size })),
    ),
  )
  .map(([one = [], other = []]) => [one.join(''), other.join('')] as const);

test('bounds, symmetry, and names that mean nothing', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      for (const weight of ['parts', 'people'] as const) {
        const indices = indicesOf(worked(one, other).incidence, weight);
        const mirrored = indicesOf(worked(other, one).incidence, weight);
        const renamed = indicesOf(
          worked(
            one.replace(/[abcd]/g, (c) => 'dcba'['abcd'.indexOf(c)]!),
            other,
          ).incidence,
          weight,
        );
        if (!indices || !mirrored || !renamed) {
          expect([mirrored, renamed]).toEqual([indices, indices]);
          return;
        }
        const shared = [...one].filter((letter, at) => letter !== '.' && other[at] !== '.').length;
        expect(indices.homogeneity).toBeGreaterThanOrEqual(0);
        expect(indices.homogeneity).toBeLessThanOrEqual(1);
        expect(indices.adjustedRand ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        if (weight === 'parts') {
          expect(indices.variationOfInformation).toBeLessThanOrEqual(Math.log(shared) + 1e-12);
        }
        expect(mirrored.homogeneity).toBeCloseTo(indices.completeness, 10);
        expect(mirrored.variationOfInformation).toBeCloseTo(indices.variationOfInformation, 10);
        expect(mirrored.adjustedRand ?? 9).toBeCloseTo(indices.adjustedRand ?? 9, 10);
        expect(renamed.vMeasure).toBeCloseTo(indices.vMeasure, 10);
        expect(renamed.adjustedRand ?? 9).toBeCloseTo(indices.adjustedRand ?? 9, 10);
      }
    }),
  );
});

test('the adjusted Rand index is that of counting pairs one by one', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const both = [...Array.from(one).keys()].filter((at) => one[at] !== '.' && other[at] !== '.');
      const together = { one: 0, other: 0, both: 0, all: 0 };
      both.forEach((p, at) => {
        for (const q of both.slice(at + 1)) {
          together.all += 1;
          together.one += Number(one[p] === one[q]);
          together.other += Number(other[p] === other[q]);
          together.both += Number(one[p] === one[q] && other[p] === other[q]);
        }
      });
      const expected = (together.one * together.other) / together.all;
      const slow = (together.both - expected) / ((together.one + together.other) / 2 - expected);
      const indices = indicesOf(worked(one, other).incidence, 'parts');
      if (!indices || indices.adjustedRand === null) {
        expect(Number.isFinite(slow)).toBe(false);
        return;
      }
      expect(indices.adjustedRand).toBeCloseTo(slow, 10);
    }),
  );
});

/** H(of | given) in nats from the definition: every municipality looks at its fellows. */
function slowEntropy(of: string, given: string, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const weigh = (holds: (at: number) => boolean) =>
    weights.reduce((sum, weight, at) => sum + (holds(at) ? weight : 0), 0);
  return weights.reduce((sum, weight, at) => {
    const fellows = weigh((other) => given[other] === given[at]);
    const both = weigh((other) => given[other] === given[at] && of[other] === of[at]);
    return sum - (weight / total) * Math.log(both / fellows);
  }, 0);
}

test('homogeneity, completeness and variation are those of the definition, municipality by municipality', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const both = [...Array.from(one).keys()].filter((at) => one[at] !== '.' && other[at] !== '.');
      const [areas, regions] = [one, other].map((row) => both.map((at) => row[at]).join(''));
      const all = 'x'.repeat(both.length);
      for (const weight of ['parts', 'people'] as const) {
        const indices = indicesOf(worked(one, other).incidence, weight);
        if (!indices || areas === undefined || regions === undefined) {
          expect(both).toEqual([]);
          return;
        }
        const weights = both.map((at) => (weight === 'parts' ? 1 : 10_000 * (at + 1)));
        const cutAreas = slowEntropy(regions, areas, weights);
        const cutRegions = slowEntropy(areas, regions, weights);
        const share = (cut: number, entropy: number) => (entropy === 0 ? 1 : 1 - cut / entropy);
        const homogeneity = share(cutAreas, slowEntropy(regions, all, weights));
        const completeness = share(cutRegions, slowEntropy(areas, all, weights));
        expect(indices.variationOfInformation).toBeCloseTo(cutAreas + cutRegions, 10);
        expect(indices.homogeneity).toBeCloseTo(homogeneity, 10);
        expect(indices.completeness).toBeCloseTo(completeness, 10);
      }
    }),
  );
});

test('variation of information is a distance: no detour is shorter', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(letters, letters, letters, (one, other, third) => {
      const distance = (from: string, to: string) => plain(from, to).variationOfInformation;
      expect(distance(one, one)).toBe(0);
      expect(distance(one, third)).toBeLessThanOrEqual(distance(one, other) + distance(other, third) + 1e-12);
    }),
  );
});

test('merging two areas never makes the areas purer', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const fine = indicesOf(worked(one, other).incidence, 'parts');
      const coarse = indicesOf(worked(one.replaceAll('b', 'a'), other).incidence, 'parts');
      if (!fine || !coarse) return;
      expect(coarse.homogeneity).toBeLessThanOrEqual(fine.homogeneity + 1e-12);
    }),
  );
});
