import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { downloadedCsv, downloadedXlsx } from '../../../../test/harness/downloaded.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

test('a list goes along as a file, with what this person may see and nothing else', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const all = await downloadedCsv(site, '/vragen?lijst=alle', centre);
  expect(all.header.slice(0, 3)).toEqual(['Nummer', 'Vraag', 'Vraagsteller']);
  const westFlanders = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const own = await downloadedCsv(site, '/vragen?lijst=alle', westFlanders);
  expect(own.rows.length).toBeGreaterThan(0);
  expect(own.rows.length).toBeLessThan(all.rows.length);
  expect(new Set(own.rows.map((row) => row[2]))).toEqual(new Set(['Torhout']));
  const workbook = await downloadedXlsx(site, '/vragen?lijst=alle', westFlanders);
  expect(workbook.rows.length).toBe(own.rows.length);
});

/** The numbers in a list as this person gets it, in its order. */
async function numbersIn(query: string, as: string): Promise<readonly string[]> {
  const { rows } = await downloadedCsv(site, `/vragen?${query}`, as);
  return rows.map((row) => String(row[0]));
}

async function idOf(name: string): Promise<string> {
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}

test('filters in the address narrow the list, together and with the same file', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const all = await numbersIn('lijst=alle', centre);
  const housing = `administratie=${await idOf('Wonen in Vlaanderen')}`;
  expect(await numbersIn('lijst=alle&aard=knelpunt', centre)).toEqual(['RV-2026-000004']);
  expect(await numbersIn(`lijst=alle&${housing}`, centre)).toEqual(['RV-2026-000004']);
  expect(await numbersIn('lijst=alle&provincie=30000', centre)).toEqual(['RV-2026-000001']);
  expect(await numbersIn('lijst=alle&van=2026-11-23&tot=2026-11-23', centre)).toEqual(all);
  expect(await numbersIn('lijst=alle&termijn=geen', centre)).toEqual(all);
  const nothing = await (await site.get('/vragen?lijst=alle&tot=2026-11-22', { as: centre })).text();
  expect(nothing).toContain('zo geen enkele vraag');
  const page = await (await site.get(`/vragen?lijst=alle&aard=knelpunt&${housing}`, { as: centre })).text();
  expect(page).toContain('naar Wonen in Vlaanderen');
  expect(page).toContain('?lijst=onze-beurt&amp;aard=knelpunt');
});

test('a tab keeps what narrows the list, and says a number only where it is that of what stands behind it', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const page = async (query: string) => await (await site.get(`/vragen?${query}`, { as: centre })).text();
  expect(await page('lijst=alle')).toContain('tabs__count');
  for (const query of ['lijst=alle&zoek=regio', 'lijst=alle&aard=knelpunt'])
    expect(await page(query)).not.toContain('tabs__count');
  expect(await page('lijst=alle&zoek=regio')).toContain('?lijst=onze-beurt&amp;zoek=regio');
  expect(await page('lijst=mijn&zoek=bestaatniet')).toContain('?lijst=alle&amp;zoek=bestaatniet');
});

test('a theme is that of the last classification, whatever case', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const path = '/vragen/RV-2026-000002/aard';
  const classify = async (thema: string) => {
    const sleutel = await formKeyOn(site, path, centre);
    await site.post(path, { sleutel, aard: 'question', thema, reden: '', versie: '' }, { as: centre });
  };
  await classify('Afwijkingen');
  expect(await numbersIn('lijst=alle&thema=afwijkingen', centre)).toEqual(['RV-2026-000002']);
  await classify('Streekwerking');
  const page = await (await site.get('/vragen?lijst=alle&thema=afwijkingen', { as: centre })).text();
  expect(page).toContain('zo geen enkele vraag');
});

test.each(['aard=iets', 'provincie=West', 'behandelaar=ik', 'van=2026-02-30', 'termijn=ooit'])(
  'an address that asks nonsense is refused: %s',
  async (query) => {
    const centre = await site.signInAs('coordinator@abb.test');
    expect((await site.get(`/vragen?${query}`, { as: centre })).status).toBe(400);
  },
);

test('who asked cannot find out by filtering how the office works', async () => {
  const government = await site.signInAs('algemeen-directeur@nijlen.test');
  const own = await numbersIn('lijst=alle', government);
  const elsewhere = await idOf('Wonen in Vlaanderen');
  expect(await numbersIn(`lijst=alle&administratie=${elsewhere}&thema=x`, government)).toEqual(own);
  const page = await (await site.get('/vragen', { as: government })).text();
  expect(page).not.toContain('Doorgestuurd naar');
});

test('a column sorts the list either way', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const kinds = async (order: string) => {
    const { rows } = await downloadedCsv(site, `/vragen?lijst=alle&sorteer=aard&volgorde=${order}`, centre);
    return rows.map((row) => row[3]);
  };
  expect((await kinds('oplopend'))[0]).toBe('knelpunt');
  expect((await kinds('aflopend')).at(-1)).toBe('knelpunt');
});
