import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';

const database = testDatabase('empty');
let client: PoolClient;

beforeAll(async () => {
  client = await database.open.pool.connect();
  // On a server of its own the role is a coat over the owner, and docs/beheer/database.md says so.
  if (inject('databaseKind') === 'ingebed') await client.query('reset role');
});
afterAll(() => client.release());

test.each([
  ['change a journal line', 'update journal.line set deed = deed'],
  ['delete a journal line', 'delete from journal.line'],
  ['turn a demonstration into the real thing', 'update platform.installation set is_demo = false'],
  ['begin the installation anew', 'delete from platform.installation'],
  ['rewrite what was migrated', 'delete from platform.migration'],
  ['change a table', 'alter table journal.line disable trigger user'],
  ['make a table', 'create table platform.mine (n int)'],
  ['change the job queue', 'alter table jobs.job add column mine int'],
  ['make a function', 'create function public.mine() returns int language sql return 1'],
  ['make a role', 'create role mine'],
  ['read files', `select pg_read_file('/etc/passwd')`],
])('the running program cannot %s', async (_deed, statement) => {
  await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
});

test('the running program has the runtime role and no other', async () => {
  const { rows } = await client.query(
    `select rolname from pg_roles where pg_has_role(current_user, oid, 'member') and not rolsuper`,
  );
  expect(rows.map(({ rolname }) => rolname)).toEqual(['regioloket_app']);
});
