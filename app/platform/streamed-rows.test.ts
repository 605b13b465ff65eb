import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { streamRows } from './streamed-rows.ts';

const database = testDatabase('empty');
afterEach(async () => expect(await openTransactions()).toBe(0));

const letters = () => database.kysely.selectFrom('platform.letter').select('recipient').orderBy('recipient');

async function fill(count: number, from = 1): Promise<void> {
  await sql`insert into platform.letter (id, recipient, subject, body, composed_at)
    select gen_random_uuid(), lpad(n::text, 6, '0') || '@gemeente.test', '', '', now()
    from generate_series(${from}::integer, ${from + count - 1}::integer) as n`.execute(database.kysely);
}

async function openTransactions(): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::integer as open from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction'`.execute(database.kysely);
  return rows[0]?.open ?? -1;
}

test('gives every row once, in order, of one moment, whatever is written while they are read', async () => {
  await fill(2_500);
  const found: string[] = [];
  for await (const { recipient } of streamRows(database.kysely, letters())) {
    found.push(recipient);
    if (found.length === 1) await fill(500, 3_000);
    if (found.length === 2)
      await database.kysely.deleteFrom('platform.letter').where('recipient', '>', '002400').execute();
  }
  expect(found).toHaveLength(2_500);
  expect(found).toEqual([...found].sort());
});

test('what stops early ends its query, and a parameter stays one', async () => {
  await fill(3_000, 10_000);
  const some = letters().where('recipient', '>', "0'1").where('recipient', '>=', '01');
  for await (const { recipient } of streamRows(database.kysely, some)) {
    expect(recipient).toBe('010000@gemeente.test');
    break;
  }
});

test('three are read at once, the fourth when one of them is done', async () => {
  await fill(2_000, 20_000);
  const readers = Array.from({ length: 4 }, () => streamRows(database.kysely, letters()));
  const begun = readers.map((reader) => reader.next());
  await Promise.all(begun.slice(0, 3));
  expect(await Promise.race([begun[3], sleep(200, 'waits')])).toBe('waits');
  await readers[0]?.return(undefined);
  expect(await begun[3]).toMatchObject({ done: false });
  for (const reader of readers) await reader.return(undefined);
});

test('a query that fails throws, and holds no connection', async () => {
  await fill(1, 30_000);
  const wrong = database.kysely.selectFrom('platform.letter').select(sql`1 / 0`.as('nothing'));
  await expect(streamRows(database.kysely, wrong).next()).rejects.toThrow('division by zero');
});
