import { beforeAll, expect, test } from 'vitest';
import { readReferenceFiles } from '#platform/reference-files.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { registerGovernments } from '../commands/register-governments.ts';

const database = testDatabase('empty');
const site = testSite(database);

beforeAll(async () => {
  const files = await readReferenceFiles();
  await writing(database, (ctx) => registerGovernments(ctx, files));
});

async function shown(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

test('the list pages, searches and narrows by address', async () => {
  expect(await shown('/organisaties')).toContain('organisaties 1–50 van 588');
  expect(await shown('/organisaties?soort=contactpunten')).toContain('Provinciaal contactpunt Limburg');
  const narrowed = await shown('/organisaties?zoek=ocmw&soort=ocmws&provincie=30000&pagina=2');
  expect(narrowed).toContain('organisaties 51–62 van 62');
  expect(narrowed).toContain('href="/organisaties?zoek=ocmw&amp;soort=ocmws&amp;provincie=30000"');
  expect(narrowed).not.toContain('/beheer/organisaties/nieuw');
});

test.each([
  ['/organisaties?pagina=-1', 400],
  ['/organisaties?pagina=99', 404],
  ['/organisaties?soort=<script>', 400],
  ['/organisaties?provincie=x', 400],
  ['/organisaties/1', 404],
  ['/organisaties/01900000-0000-7000-8000-000000000000', 404],
  ["/organisaties/'%20or%201=1--", 404],
])('%s answers %i in Dutch', async (path, status) => {
  const response = await site.get(path);
  expect(response.status).toBe(status);
  expect(await response.text()).not.toContain('<script>');
});

test('a search for HTML finds nothing and shows what was typed as text', async () => {
  const text = await shown(`/organisaties?zoek=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
  expect(text).toContain('Geen organisatie gevonden');
  expect(text).toContain('&lt;img src=x');
});

test('an organisation shows its codes, URIs and provincial contact point, with functional addresses only', async () => {
  const list = await shown('/organisaties?zoek=31033');
  const torhout = /href="(\/organisaties\/[0-9a-f-]{36})">Torhout</.exec(list)?.[1] ?? '';
  const page = await shown(torhout);
  expect(page).toContain('0207.530.609');
  expect(page).toContain('http://data.lblod.info/id/bestuurseenheden/');
  expect(page).toContain('Provinciaal contactpunt West-Vlaanderen');
  expect(page).toContain('/gemeenten/31033');
  expect(
    page.match(/mailto:[^"]+/g)?.every((address) => address === 'mailto:regiovorming@vlaanderen.be'),
  ).toBe(true);
});

test('who is not an administrator is asked to sign in', async () => {
  const response = await site.get('/beheer/organisaties/nieuw');
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toContain('/aanmelden');
});
