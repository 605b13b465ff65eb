import { expect, test } from 'vitest';
import { raiseRevision } from '#rooms/territory/commands/raise-revision.ts';
import type { Deps } from '../../app/reception/deps.ts';
import { testDatabase, writing } from '../harness/database.ts';
import { testSite } from '../harness/site.ts';
import { baseUrl } from './api-site.ts';

const database = testDatabase('world');

/** Asks an address, and says how many queries that took. */
async function asking() {
  let queries = 0;
  const db = database.kysely.withPlugin({
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const app = await testSite(database, { db }).app();
  return async (path: string, headers: Record<string, string> = {}) => {
    queries = 0;
    const response = await app.request(`${baseUrl}/api/v1${path}`, { headers });
    return { status: response.status, tag: response.headers.get('etag') ?? '', queries };
  };
}

test.each([
  ['/gemeenten', 1],
  ['/gemeenten/31033', 1],
  ['/gemeenten/31033/vergelijking', 1],
  ['/afbakeningen/vervoerregio', 1],
  ['/afbakeningen/vervoerregio/vergelijking?inwoners=2026', 1],
  ['/afbakeningen/elz/juridische-situatie', 2],
  ['/samenvallende-grenzen', 1],
  ['/fusies', 1],
  ['/dcat', 1],
  ['/openapi.json', 0],
])('%s costs %i queries where the client has it, and where memory has it', async (path, queries) => {
  const ask = await asking();
  const first = await ask(path);
  expect(first.status).toBe(200);
  expect(await ask(path, { 'if-none-match': first.tag })).toEqual({ status: 304, tag: first.tag, queries });
  expect(await ask(path)).toEqual({ status: 200, tag: first.tag, queries });
});

const tagAt = (moment: string, path: string) => tagOf(path, { clock: () => new Date(moment) });

async function tagOf(path: string, given: Partial<Deps>): Promise<string> {
  const app = await testSite(database, given).app();
  return (await app.request(`${baseUrl}/api/v1${path}`)).headers.get('etag') ?? '';
}

test.each([
  '/gemeenten',
  '/afbakeningen/elz',
  '/referentieregios',
  '/afbakeningen/elz/vergelijking',
  '/dcat',
])('the tag of %s holds from day to day, and until something changes', async (path) => {
  const tag = await tagAt('2026-11-23T09:00:00Z', path);
  expect(await tagAt('2026-12-24T09:00:00Z', path)).toBe(tag);
  await writing(database, raiseRevision);
  expect(await tagAt('2026-12-24T09:00:00Z', path)).not.toBe(tag);
});

test('a program that was built otherwise gives another tag: it may answer otherwise', async () => {
  const tag = await tagOf('/gemeenten', { build: 'one' });
  expect(await tagOf('/gemeenten', { build: 'one' })).toBe(tag);
  expect(await tagOf('/gemeenten', { build: 'other' })).not.toBe(tag);
});
