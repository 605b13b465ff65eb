import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { testDatabase } from '../../test/harness/database.ts';
import { testSite } from '../../test/harness/site.ts';
import type { FormRequest, Outcome } from './page.ts';

/** A deed that, where the form asks so, loses its connection halfway. */
const page = {
  GET: async () => ({ title: 'Bestaat', body: <p>Bestaat</p> }),
  POST: async (ctx: Writing, { form }: FormRequest): Promise<Outcome> => {
    if (form.text('verlies') === 'ja') {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(ctx.db);
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(database.kysely);
      await sleep(20);
    }
    return { seeOther: '/daad' };
  },
};
const database = testDatabase('empty');
const site = testSite(database, {}, [{ path: '/daad', page, get: 'public', post: 'public' }]);

test('who loses the database halfway gets a reference number, and the next is served', async () => {
  const lost = await site.post('/daad', { verlies: 'ja' });
  expect(lost.status).toBe(500);
  expect(await lost.text()).toContain('Er ging iets mis');
  expect(site.bugs).toHaveLength(1);
  expect((await site.post('/daad', {})).status).toBe(303);
  expect((await site.get('/daad')).status).toBe(200);
});
