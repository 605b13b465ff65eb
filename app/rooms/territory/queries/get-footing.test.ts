import { expect, test } from 'vitest';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { getFooting } from './get-footing.ts';

const database = testDatabase('world');

test.each([
  ['2026-11-23', '2026-03-09'],
  ['2023-06-01', '2024-11-06'],
  ['2021-05-01', '2024-12-31'],
  ['2018-12-31', '2018-12-31'],
])('what is said of %s was stated on %s', async (day, statedOn) => {
  expect(await getFooting(reading(database), day)).toEqual({ statedOn, source: 'provincies.incijfers.be' });
});
