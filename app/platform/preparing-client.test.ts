import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { questionsKept } from './preparing-client.ts';

const database = testDatabase('empty');

test('a question that comes back is prepared once per connection, whatever its values; a deed is not, nor what looks for words', async () => {
  await database.kysely.connection().execute(async (one) => {
    const ask = (name: string) =>
      one.selectFrom('platform.migration').select('name').where('name', '=', name).execute();
    for (const name of ['a', 'b', 'c']) await ask(name);
    await one.selectFrom('platform.rate_limit').select('key').where('key', '=', 'odd').execute();
    for (const word of ['huis', 'tuin', 'keuken'])
      await sql`select to_tsvector('huis') @@ to_tsquery(${word})`.execute(one);
    await one.deleteFrom('platform.rate_limit').where('key', '=', 'x').execute();
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      one,
    );
    expect(rows.map(({ statement }) => statement)).toEqual([
      expect.stringContaining('"platform"."migration"'),
    ]);
  });
});

test('many different questions leave no more than the bound, and one that went answers again', async () => {
  const client = await database.open.pool.connect();
  try {
    for (let n = 0; n < questionsKept + 50; n++) {
      for (let again = 0; again < 3; again++) expect(await answer(client, n)).toBe(7 + n);
    }
    expect(await answer(client, 1)).toBe(8);
    expect(await answer(client, 1)).toBe(8);
    const { rows } = await client.query('select count(*)::int as kept from pg_prepared_statements');
    expect(rows[0].kept).toBeGreaterThan(questionsKept - 5);
    expect(rows[0].kept).toBeLessThanOrEqual(questionsKept);
  } finally {
    client.release();
  }
});

test('a bound that is passed in a failed transaction breaks nothing', async () => {
  const client = await database.open.pool.connect();
  try {
    for (let n = 0; n < questionsKept; n++) for (let again = 0; again < 2; again++) await answer(client, n);
    await client.query('begin');
    await client.query('select 1 / 0').catch(() => undefined);
    await expect(answer(client, 1_000)).rejects.toThrow('aborted');
    await client.query('rollback');
    expect([await answer(client, 0), await answer(client, 0)]).toEqual([7, 7]);
  } finally {
    client.release();
  }
});

async function answer(client: PoolClient, n: number): Promise<number> {
  const { rows } = await client.query(`select $1::int + ${n} as sum`, [7]);
  return rows[0].sum;
}
