import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { dataTable } from '#design/table/data-table.ts';
import { mostSheetRows } from '#platform/spreadsheet-writing.ts';
import { streamRows } from '#platform/streamed-rows.ts';
import { testDatabase } from '../../test/harness/database.ts';
import { downloadedXlsx } from '../../test/harness/downloaded.ts';
import { testSite } from '../../test/harness/site.ts';
import type { Get } from './page.ts';

const database = testDatabase('empty');

interface Line {
  readonly n: number;
}

/** A page with a table of as many rows as its address asks, from the database; of row 0 nothing can be made. */
const GET: Get = async ({ db }, { query }) => ({
  title: 'Rijen',
  body: null,
  tables: [
    dataTable<Line>({
      name: 'rijen',
      title: 'Rijen',
      source: 'een test',
      columns: [
        { label: 'n', value: ({ n }) => n },
        { label: 'tekst', value: () => 'x'.repeat(80) },
      ],
      rows: () =>
        streamRows(db, {
          compile: () =>
            sql<Line>`select n, 1 / n from generate_series(${Number(query.get('van') ?? 1)}::integer, ${Number(query.get('tot'))}::integer) as n`.compile(
              database.kysely,
            ),
        }),
    }),
  ],
});

const site = testSite(database, {}, [{ path: '/rijen', get: 'public', page: { GET } }]);

/** By their locks: what else a transaction of another role does, our role is not told on a server. */
async function openTransactions(): Promise<number> {
  const { rows } = await database.open.pool.query(
    `select count(*) from pg_locks join pg_stat_activity using (pid)
      where datname = current_database() and pid <> pg_backend_pid() and locktype = 'virtualxid'`,
  );
  return rows[0].count;
}

/** Ending a query takes the server a moment. */
async function transactionsThatStay(): Promise<number> {
  for (let waited = 0; (await openTransactions()) > 0 && waited < 5_000; waited += 50) await sleep(50);
  return await openTransactions();
}

test('a CSV comes piece by piece and is complete', async () => {
  const response = await site.get('/rijen?tot=50000&formaat=csv');
  let pieces = 0;
  let text = '';
  for await (const piece of response.body ?? []) {
    pieces += 1;
    text += Buffer.from(piece).toString();
  }
  expect(pieces).toBeGreaterThan(20);
  const lines = text.split('\r\n');
  expect([lines.length, lines.at(-2)?.split(';')[0]]).toEqual([50_002, '50000']);
});

test('who goes away ends the query, and who only asks for the head begins none', async () => {
  const response = await site.get('/rijen?tot=1000000&formaat=csv');
  expect(await openTransactions()).toBe(1);
  await response.body?.cancel();
  expect(await transactionsThatStay()).toBe(0);
  const head = await (await site.app()).request('http://localhost:3000/rijen?tot=1000000&formaat=csv', {
    method: 'HEAD',
  });
  expect([head.status, head.headers.get('content-type')]).toEqual([
    200,
    'text/csv; charset=utf-8; header=present',
  ]);
  expect(await transactionsThatStay()).toBe(0);
});

test('what fails at once is a page that says so, and what fails underway is no whole file', async () => {
  expect((await site.get('/rijen?van=0&tot=9&formaat=csv')).status).toBe(500);
  const response = await site.get('/rijen?van=-30000&tot=9&formaat=csv');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect(await transactionsThatStay()).toBe(0);
});

test('a workbook holds so many rows and refuses more, with the way out', async () => {
  expect((await downloadedXlsx(site, `/rijen?tot=${mostSheetRows}`)).rows).toHaveLength(mostSheetRows);
  const response = await site.get(`/rijen?tot=${mostSheetRows + 1}&formaat=xlsx`);
  expect([response.status, await response.text()]).toEqual([
    400,
    expect.stringContaining('Neem het CSV-bestand'),
  ]);
  expect(await transactionsThatStay()).toBe(0);
});
