import { describe, expect, it, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { downloadedCsv, downloadedXlsx } from '../../test/harness/downloaded.ts';
import { testSite } from '../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

/** Every page with a table for everybody, and how many rows its file has. */
const pages: readonly (readonly [address: string, rows: number])[] = [
  ['/gemeenten', 285],
  ['/gemeenten?pagina=3', 285],
  ['/gemeenten?datum=2024-12-31', 300],
  ['/gemeenten?datum=2018-12-31&sorteer=inwoners', 308],
  ['/gemeenten?regio=REFREG07', 17],
  ['/regios', 15],
  ['/regios?datum=2024-12-31', 15],
  ['/organisaties?soort=provincies', 5],
];

describe.each(pages)('%s', (address, count) => {
  it('gives the same rows in both files', async () => {
    const csv = await downloadedCsv(site, address);
    const xlsx = await downloadedXlsx(site, address);
    expect(csv.rows).toHaveLength(count);
    expect(csv.header).toEqual(xlsx.header);
    const asText = (cell: string | number | null) =>
      typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '');
    expect(xlsx.rows.map((row) => row.map(asText))).toEqual(csv.rows);
  });

  it('links to both files below the page', async () => {
    const page = await (await site.get(address)).text();
    const links = [...page.matchAll(/href="([^"]*formaat=[^"]*)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    expect(links).toHaveLength(2);
    for (const link of links) expect((await site.get(link)).status).toBe(200);
  });
});

test('every site may load a file of what is for everybody, and no page', async () => {
  const policyOf = async (path: string) => (await site.get(path)).headers.get('cross-origin-resource-policy');
  expect(await policyOf('/gemeenten?formaat=csv')).toBe('cross-origin');
  expect(await policyOf('/regios?formaat=xlsx')).toBe('cross-origin');
  expect(await policyOf('/gemeenten')).toBe('same-origin');
});

test('the municipalities are those of the page, in its order, with numbers that add up', async () => {
  const { header, rows } = await downloadedXlsx(site, '/gemeenten?sorteer=inwoners&volgorde=aflopend');
  expect(header).toEqual([
    'Gemeente',
    'Referentieregio',
    'Provincie',
    'Inwoners',
    'Oppervlakte (km²)',
    'NIS-code',
    'Inwoners op 1 januari van',
    'Code van de referentieregio',
  ]);
  expect(rows[0]?.[0]).toBe('Antwerpen');
  expect(rows[0]?.[5]).toBe('11002');
  const area = rows.reduce((sum, row) => sum + Number(row[4]), 0);
  expect(area).toBeGreaterThan(13_500);
  expect(area).toBeLessThan(13_700);
});

test('without regions the file says why', async () => {
  const { rows } = await downloadedCsv(site, '/gemeenten?datum=2018-12-31');
  expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['bestond nog niet']));
});

test('the sheet beside the table says of which day, from where, and where it stands', async () => {
  const { explanation } = await downloadedXlsx(site, '/gemeenten?datum=2024-12-31&zoek=lier');
  expect(explanation.get('Titel')).toBe('Gemeenten met provincie, referentieregio, inwoners en oppervlakte');
  expect(explanation.get('Toestand op')).toBe('31 december 2024');
  expect(explanation.get('Stand en bron')).toContain('bron: provincies.incijfers.be (inwoners: Statbel');
  expect(explanation.get('Adres')).toBe('http://localhost:3000/gemeenten?datum=2024-12-31&zoek=lier');
  expect(explanation.get('Gemaakt op')).toMatch(/2026 om /);
  expect(explanation.get('Hergebruik')).toContain('http://localhost:3000/bronnen');
  expect(explanation.get('Let op')).toContain('geen officiële website');
});

test('every row of a CSV, that has no sheet beside it, says where it is from and of which day', async () => {
  const { explanation, rows } = await downloadedCsv(site, '/gemeenten?datum=2024-12-31&zoek=lier');
  const { explanation: sheet } = await downloadedXlsx(site, '/gemeenten?datum=2024-12-31&zoek=lier');
  expect(rows.length).toBeGreaterThan(1);
  expect(explanation).toEqual(
    new Map([
      ['Stand en bron', sheet.get('Stand en bron')],
      ['Toestand op', '31 december 2024'],
    ]),
  );
});

test('a version tells of the days for which it holds, not of today', async () => {
  const address = '/afbakeningen/vervoerregio/versies/2025-01-01?tabel=leden';
  for (const { explanation } of [await downloadedCsv(site, address), await downloadedXlsx(site, address)])
    expect(explanation.get('Toestand op')).toBe('vanaf 1 januari 2025');
});

test('the file is named after the page and the day, and kept no longer than the page', async () => {
  const { response } = await downloadedCsv(site, '/regios/REFREG07?datum=2024-12-31&tabel=gemeenten');
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="regios-REFREG07-gemeenten-2024-12-31.csv"',
  );
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const signedIn = await site.signInAs('beheerder@abb.test', 'abbAdministrator');
  const mine = await downloadedXlsx(site, '/organisaties', signedIn);
  expect(mine.response.headers.get('cache-control')).toBe('private, no-store');
});

test.each([
  ['/gemeenten?formaat=pdf', 'Deze pagina is er niet als PDF'],
  ['/gemeenten?formaat=CSV', 'Kies een van de links'],
  ['/gemeenten?formaat=csv&tabel=regios', 'Kies bij tabel uit: gemeenten'],
  ['/toegankelijkheid?formaat=csv', 'geen tabel om te downloaden'],
  ['/regios?datum=2018-12-31&formaat=csv', 'geen tabel om te downloaden'],
])('%s is refused in Dutch', async (address, sentence) => {
  const response = await site.get(address);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(sentence);
  expect(site.bugs).toEqual([]);
});

test('what is not for everybody cannot be downloaded either', async () => {
  const response = await site.get('/beheer/personen?formaat=csv');
  expect(response.status).toBe(303);
});
