import { expect, test } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import { formKeyOn, testSite } from '../test/harness/site.ts';
import type { House } from './reception/page.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });

const text = async (path: string) => await (await site.get(path)).text();

test('who asks a question finds the receipt and follows its link, without any mail', async () => {
  const asked = await site.post('/vraag-stellen', {
    sleutel: await formKeyOn(site, '/vraag-stellen'),
    onderwerp: 'Brieven in de demo',
    vraag: 'Waar lees ik de brief?',
    naam: 'Iemand',
    email: 'iemand@voorbeeld.test',
  });
  const confirmation = await text(asked.headers.get('location') ?? '');
  const list = /href="(\/demo\/brieven\?zoek=RV-\d{4}-\d{6})"/.exec(confirmation)?.[1] ?? '';
  const found = await text(list);
  expect(found).toContain('iemand@voorbeeld.test');
  const letter = await text(/href="(\/demo\/brieven\/[0-9a-f-]{36})"/.exec(found)?.[1] ?? '');
  const own = /href="(\/opvolgen\/[^"]+)"/.exec(letter)?.[1] ?? '';
  expect(await text(own)).toContain('Brieven in de demo');
});

test('a letter that was sent, erased or refused is not among them', async () => {
  const { id } = await database.kysely
    .selectFrom('platform.letter')
    .select('id')
    .where('withheld_because', 'is', null)
    .limit(1)
    .executeTakeFirstOrThrow();
  const change = database.kysely.updateTable('platform.letter').where('id', '=', id);
  for (const [withheld_because, status] of [
    ['demo', 200],
    ['gewist', 404],
    ['refused', 404],
  ] as const) {
    await change.set({ withheld_because }).execute();
    expect((await site.get(`/demo/brieven/${id}`)).status, withheld_because).toBe(status);
  }
  await change.set({ withheld_because: null, sent_at: new Date() }).execute();
  expect((await site.get(`/demo/brieven/${id}`)).status).toBe(404);
});

test('an address that names no letter, and a search that finds none, are told so', async () => {
  expect((await site.get('/demo/brieven/geen-brief')).status).toBe(404);
  expect(await text('/demo/brieven?zoek=bestaat-niet')).toContain('Niets gevonden');
  expect((await site.get('/demo/brieven?pagina=0')).status).toBe(400);
});

const elsewhere: readonly (readonly [string, Partial<House>])[] = [
  ['production', { isDemo: false, offersDemoRoles: false }],
  ['a demonstration that others can reach', { isDemo: true, offersDemoRoles: false }],
];

test.each(elsewhere)('in %s nothing of it exists', async (_name, differs) => {
  const house = {
    version: '1',
    baseUrl: 'http://localhost:3000',
    isDemo: true,
    offersDemoRoles: true,
    undoSeconds: 0,
    backgroundMap: 'https://kaarten.test/wmts',
    ...differs,
  };
  const there = testSite(database, { house });
  const { id } = await database.kysely
    .selectFrom('platform.letter')
    .select('id')
    .where('sent_at', 'is', null)
    .limit(1)
    .executeTakeFirstOrThrow();
  for (const path of ['/demo/brieven', `/demo/brieven/${id}`])
    expect((await there.get(path)).status, path).toBe(404);
  for (const path of ['/', '/vraag-gesteld?nummer=RV-2026-000001', '/aanmelden/verzonden'])
    expect(await (await there.get(path)).text(), path).not.toContain('/demo/');
});
