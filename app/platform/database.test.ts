import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Database } from '#db/types.ts';
import { testDatabase, writing } from '../../test/harness/database.ts';
import { record } from './journal.ts';

// An error that nobody hears would end the process, and vitest fails the run for it.

const database = testDatabase('empty');

/** Cuts the connection that this works on, as a restart or a time limit of PostgreSQL does. */
async function cut(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(database.kysely);
}

async function works(): Promise<void> {
  const { rows } = await sql<{ zone: string }>`select current_setting('timezone') as zone`.execute(
    database.kysely,
  );
  expect(rows).toEqual([{ zone: 'UTC' }]);
}

test.each([
  ['between two of its queries', cut, /not queryable|terminat/i],
  ['during a query', (db) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(db), /terminat/i],
  [
    'for doing nothing too long',
    async (db) => {
      await sql`set local idle_in_transaction_session_timeout = 50`.execute(db);
      await sleep(300);
    },
    /not queryable|terminat|timeout/i,
  ],
] satisfies [string, (db: Kysely<Database>) => Promise<unknown>, RegExp][])(
  'a transaction whose connection is cut %s fails alone, and leaves nothing',
  async (_when, befall, words) => {
    const deed = writing(database, async (ctx) => {
      record(ctx, 'thing.made', { kind: 'thing', id: '1' });
      await befall(ctx.db);
      await sleep(20);
    });
    await expect(deed).rejects.toThrow(words);
    await works();
    const lines = await database.kysely.selectFrom('journal.line').select('number').execute();
    expect(lines).toEqual([]);
  },
);

test('when every connection is cut at once, the work on them fails and the next is done', async () => {
  const asleep = Array.from({ length: 4 }, () =>
    sql`select pg_sleep(20)`.execute(database.kysely).then(
      () => 'slept',
      () => 'failed',
    ),
  );
  await sleep(200);
  await database.cutConnections();
  expect(await Promise.all(asleep)).toEqual(['failed', 'failed', 'failed', 'failed']);
  await sleep(100);
  await works();
});
