import { expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { testMoment } from '../../test/harness/test-moment.ts';
import { forgetAttempts } from './attempts.ts';

const database = testDatabase('empty');

test('counts of attempts go when their time is over', async () => {
  const now = testMoment.getTime();
  await database.kysely
    .insertInto('platform.rate_limit')
    .values([
      { key: 'over', points: 1, expire: now - 1 },
      { key: 'counts', points: 1, expire: now + 1 },
    ])
    .execute();
  await forgetAttempts(database.kysely, testMoment);
  const left = await database.kysely.selectFrom('platform.rate_limit').select('key').execute();
  expect(left).toEqual([{ key: 'counts' }]);
});
