import { expect, test } from 'vitest';
import { listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { legalSituations } from '../queries/legal-situations.ts';
import { groundsHref } from '../texts.ts';

const database = testDatabase('world');
const site = testSite(database);

async function pageOf(day: string): Promise<string> {
  const response = await site.get(`/juridische-regels?datum=${day}`);
  expect(response.status).toBe(200);
  return await response.text();
}

test('every rule stands there with its period, source and certainty', async () => {
  const page = await (await site.get('/juridische-regels')).text();
  expect(page).toContain('<title>Juridische regels | Regioloket</title>');
  expect(page).toContain('streefdatum 1 januari 2025 verstreken');
  expect(page).toContain('uiterlijk op 31 december 2030 (lokaal)');
  expect(page).toContain('te bevestigen');
  expect(page).toContain('sinds 12 maart 2021');
  expect(page).toContain(
    'href="https://lokaalbestuur.vlaanderen.be/nieuws/vlaamse-regering-bekrachtigt-regiodecreet"',
  );
  expect(page.match(/Eerstelijnszone[^<]* RITS/g)).toEqual(['Eerstelijnszone RITS']);
  expect(page).toContain('Politiezones, Hulpverleningszones en elke andere afbakening');
});

test('says which positions a rule accepts, on the page and in the file', async () => {
  const page = await pageOf('2026-11-23');
  expect(page).toContain(
    'Vraagt geen wijziging van gebieden met als ligging: ligt binnen één regio; valt samen met de regio',
  );
  expect(page).not.toContain('wijziging gevraagd');
  const file = await (await site.get('/juridische-regels?formaat=csv&tabel=regels-afbakeningen')).text();
  expect(file).toContain('Vraagt geen wijziging bij de ligging');
});

test('tells of the day that is asked, and leads to the days on which the rules changed', async () => {
  const before = await pageOf('2022-06-01');
  expect(before).toContain('Regiodecreet nog niet van kracht');
  expect(before.replace(/<[^>]+>/g, '')).toContain('van 12 maart 2021 tot en met 18 maart 2023');
  expect(before).toContain('Op deze dag is er geen afwijking bekend.');
  expect(before).toContain('href="/juridische-regels?datum=2023-03-19"');
  const first = await pageOf('2018-12-31');
  expect(first).toContain('nog geen regels over regiovorming');
  expect(first).not.toContain('Regels voor samenwerkingsverbanden');
});

test('any situation of any delineation leads to an anchor that is there on that day', async () => {
  const ctx = reading(database);
  for (const day of ['2018-12-31', '2022-06-01', '2023-06-09', '2026-11-23']) {
    const page = await pageOf(day);
    const situations = await legalSituations(ctx, day);
    for (const { code } of await listDelineations(ctx, day)) {
      for (const one of situations.ofArea(code, 'elz40')) {
        const href = groundsHref(one, `?datum=${day}`);
        if (href !== null) expect(page).toContain(`id="${href.split('#')[1]}"`);
      }
    }
  }
});

test('can be taken along as a file', async () => {
  const response = await site.get('/juridische-regels?formaat=csv&tabel=afwijkingen');
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('Eerstelijnszone RITS');
  expect(text).toContain('afwijking toegestaan op 9 juni 2023');
  expect(text).toContain('2023-06-09');
});

test('refuses a day before the facts', async () => {
  expect((await site.get('/juridische-regels?datum=2018-12-30')).status).toBe(400);
});
