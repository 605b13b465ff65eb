import { expect, test } from 'vitest';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { populationGrowth } from './population-growth.ts';

const database = testDatabase('world');

test('every municipality of today was counted twice on the same territory, a merged one as the sum of its parts', async () => {
  const growth = await populationGrowth(reading(database), '2026-11-23');
  expect(growth).toHaveLength(285);
  const years = new Set(growth.map(({ first, last }) => `${first.year}-${last.year}`));
  expect([...years]).toEqual(['2020-2026']);
  // inwoners.csv: 14,427 in 2020 and 15,085 in 2026.
  expect(growth.find(({ nis }) => nis === '11001')?.growth).toBe(0.046);
  expect(growth.filter((one) => one.growth < 0)).toHaveLength(18);
});

test('who has merged since was counted once as it was then: its growth is not known', async () => {
  const codes = (await populationGrowth(reading(database), '2024-12-31')).map(({ nis }) => nis);
  expect(codes).toContain('31033');
  expect(codes).not.toContain('46013');
  expect(codes).not.toContain('11002');
});
