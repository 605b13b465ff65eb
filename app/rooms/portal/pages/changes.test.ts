import { expect, test } from 'vitest';
import { xmlTags } from '#platform/xml-tags.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

async function textOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return await response.text();
}

const wordsOf = async (path: string) => (await textOf(path)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** The days of the list, in its order. */
const daysOn = (page: string) => [...page.matchAll(/<time datetime="([^"]+)"/g)].map((one) => one[1] ?? '');

test('the changes stand newest first, each with where to read on and its source', async () => {
  const days = daysOn(await textOf('/wijzigingen'));
  expect(days).toEqual(days.toSorted().reverse());
  const page = await textOf('/wijzigingen?sinds=2020-01-01&pagina=2');
  expect(page).toContain('<a href="/regios">15 referentieregio’s</a>');
  expect(page).toContain('Afwijking voor Druivenstreek');
  const words = await wordsOf('/wijzigingen');
  expect(words).toContain(
    'Op 1 januari 2025 gaan Beveren, Kruibeke en Zwijndrecht op in Beveren-Kruibeke-Zwijndrecht.',
  );
  expect(words).toMatch(/Een nieuwe versie van de politiezones geldt vanaf 1 januari 2025/);
});

test('a decision for a delineation and for its finer parts is told once', async () => {
  const csv = await textOf('/wijzigingen?formaat=csv');
  expect(csv.match(/;Afwijking voor Druivenstreek;|,Afwijking voor Druivenstreek,/g)).toHaveLength(1);
});

test('since a day: nothing from before it, and what nobody can ask is refused', async () => {
  const days = daysOn(await textOf('/wijzigingen?sinds=2025-01-01'));
  expect(days.length).toBeGreaterThan(10);
  for (const day of days) expect(day >= '2025-01-01').toBe(true);
  expect(await wordsOf('/wijzigingen?sinds=2099-01-01')).toContain('Sinds die dag is er niets veranderd');
  expect((await site.get('/wijzigingen?sinds=gisteren')).status).toBe(400);
});

test('the feed is Atom with one id per change, the same whenever it is asked, and addresses that exist', async () => {
  const response = await site.get('/wijzigingen/feed.atom');
  const xml = await response.text();
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const names = [...xmlTags(xml)].map(({ name }) => name);
  expect(names[0]).toBe('feed');
  const ids = [...xml.matchAll(/<id>(urn:uuid:[0-9a-f-]{36})<\/id>/g)].map((one) => one[1]);
  expect(ids.length).toBeGreaterThan(40);
  expect(new Set(ids).size).toBe(ids.length);
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="http://localhost:3000/wijzigingen/feed.atom"/>',
  );
  const updated = [...xml.matchAll(/<entry>[\s\S]*?<updated>([^<]+)/g)].map((one) => one[1] ?? '');
  expect(updated).toEqual(updated.toSorted().reverse());
  const later = await testSite(database, { clock: () => new Date('2026-12-24T10:00:00Z') }).get(
    '/wijzigingen/feed.atom',
  );
  expect(await later.text()).toBe(xml);
  const addresses = new Set(
    [...xml.matchAll(/href="http:\/\/localhost:3000([^"]+)"/g)].map((one) => one[1] ?? ''),
  );
  for (const address of addresses) expect((await site.get(address)).status, address).toBe(200);
});

test('the map names the feed in its head', async () => {
  expect(await textOf('/kaart')).toContain(
    '<link rel="alternate" type="application/atom+xml" href="/wijzigingen/feed.atom"',
  );
});
