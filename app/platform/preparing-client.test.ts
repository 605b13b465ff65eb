import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';

const database = testDatabase('empty');

test('a question is prepared once per connection, whatever its values; a deed is not', async () => {
  await database.kysely.connection().execute(async (one) => {
    const ask = (name: string) =>
      one.selectFrom('platform.migration').select('name').where('name', '=', name).execute();
    await ask('a');
    await ask('b');
    await one.deleteFrom('platform.form_key').where('key', '=', 'x').execute();
    const { rows } = await sql<{ statement: string }>`
      select statement from pg_prepared_statements where statement not like '%pg_prepared_statements%'
    `.execute(one);
    expect(rows.map(({ statement }) => statement)).toEqual([
      expect.stringContaining('"platform"."migration"'),
    ]);
  });
});
