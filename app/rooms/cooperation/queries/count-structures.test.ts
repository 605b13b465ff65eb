import { expect, test } from 'vitest';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { countStructures } from './count-structures.ts';
import { structuresOfMunicipality } from './structures-of-municipality.ts';

const database = testDatabase('world');
const today = '2026-11-23';

test('counts for every municipality the structures that still work, as its own page lists them', async () => {
  const ctx = reading(database);
  const counts = await countStructures(ctx, today);
  expect(counts?.size).toBe(285);
  for (const nis of ['31033', '46030', '44021', '73109']) {
    const { structures } = await structuresOfMunicipality(ctx, nis, today);
    expect(counts?.get(nis), nis).toBe(structures?.filter(({ isActive }) => isActive).length);
  }
});

test('knows nothing of a day before the lists', async () => {
  expect(await countStructures(reading(database), '2018-12-31')).toBeNull();
});
