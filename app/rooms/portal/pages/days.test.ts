import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));

/** The words of a page, without its tags; non-breaking spaces and line ends count as a space. */
async function wordsOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return (await response.text())
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');
}

async function titleOf(path: string): Promise<string> {
  return /<title>([^<]*)<\/title>/.exec(await (await site.get(path)).text())?.[1] ?? '';
}

test.each([
  [
    '2021-05-01',
    'De 300 Vlaamse gemeenten. In welke referentieregio ze toen lagen, is onbekend.',
    '31 december 2024',
  ],
  [
    '2018-12-31',
    'De 308 Vlaamse gemeenten. De referentieregio’s bestonden toen nog niet.',
    '31 december 2018',
  ],
])(
  'the map of %s says why it has no regions, and of which day its municipalities are',
  async (day, intro, stated) => {
    const words = await wordsOf(`/kaart?datum=${day}`);
    expect(words).toContain(intro);
    expect(words).toContain(`stand op ${stated}, bron: provincies.incijfers.be`);
    expect(words).not.toContain('per regio');
  },
);

test.each([
  ['2021-05-01', 'onbekend'],
  ['2018-12-31', 'bestond nog niet'],
])('on %s the region of a municipality is %s, on its page and in the list', async (day, knowledge) => {
  expect(await wordsOf(`/gemeenten/31033?datum=${day}`)).toContain(`Referentieregio ${knowledge} Provincie`);
  expect(await wordsOf(`/gemeenten?zoek=Torhout&datum=${day}`)).toContain(
    `Torhout ${knowledge} West-Vlaanderen`,
  );
});

test.each(['/kaart', '/gemeenten', '/gemeenten/31033', '/regios', '/regios/REFREG06'])(
  'no line of %s comes from an unknown day',
  async (path) => {
    for (const day of ['2018-12-31', '2021-05-01', '2031-01-01']) {
      const response = await site.get(`${path}?datum=${day}`);
      expect(await response.text()).not.toContain('onbekende dag');
    }
  },
);

test('a later day is told as far as it is known today', async () => {
  for (const path of ['/kaart', '/gemeenten', '/gemeenten/31033'])
    expect(await wordsOf(`${path}?datum=2031-01-01`)).toContain(
      'Voor zover vandaag bekend voor 1 januari 2031',
    );
});

test('a delineation says what is missing in it, and whether we looked', async () => {
  const words = await wordsOf('/gemeenten/31033');
  expect(words).toContain(
    'welke gemeenten in welke zone liggen, staat niet in de bron. onbekend (op 24 juli 2026 nagegaan)',
  );
  expect(words).toContain('geen van beide');
  expect(words).toContain('Provincie bestuurlijk stand op 9 maart 2026');
});

test('a search that finds one municipality answers at once; the day goes along', async () => {
  const page = await (await site.get('/gemeenten?zoek=Torhout')).text();
  expect(page).toMatch(/<a href="\/gemeenten\/31033">\s*Torhout ligt in Regio Brugge/);
  const earlier = await (await site.get('/kaart?datum=2024-12-31')).text();
  expect(earlier).toContain('<input type="hidden" name="datum" value="2024-12-31"');
  const both = await (await site.get('/gemeenten?zoek=a')).text();
  expect(both).not.toContain(' ligt in Regio');
});

test('a municipality that only got another code is not said to have gone up in itself', async () => {
  const words = await wordsOf('/gemeenten?zoek=Lokeren');
  expect(words).toContain(
    'Lokeren (NIS 46014) kreeg na de fusie van 1 januari 2025 een nieuwe NIS-code: 46029',
  );
  expect(await wordsOf('/gemeenten/46014')).toContain('Lokeren kreeg na de fusie van 1 januari 2025');
});

test('a search that only finds other days shows no empty table', async () => {
  const page = await (await site.get('/gemeenten?zoek=Moerbeke&datum=2026-11-23')).text();
  expect(page).toContain('is opgegaan in');
  expect(page).not.toContain('Geen gemeente gevonden');
  expect(page).not.toContain('source-line');
  const earlier = await (await site.get('/gemeenten?zoek=46029&datum=2024-12-31')).text();
  expect(earlier).toMatch(/ontstond pas op 1 januari 2025 uit .*\/gemeenten\/46014\?datum=2024-12-31/s);
});

test('every page has a title of its own', async () => {
  const paths = [
    '/kaart',
    '/kaart?datum=2018-12-31',
    '/gemeenten',
    '/gemeenten?pagina=2',
    '/gemeenten?zoek=gent',
    '/gemeenten?zoek=gen',
    '/gemeenten/46029',
    '/gemeenten/46014',
    '/gemeenten/46014?datum=2024-12-31',
    '/regios',
    '/bronnen',
  ];
  const titles = await Promise.all(paths.map(titleOf));
  expect(new Set(titles).size).toBe(paths.length);
  expect(titles).toContain('Kaart op 31 december 2018 | Regioloket');
  expect(titles).toContain('Gemeenten, pagina 2 | Regioloket');
  expect(titles).toContain('Lokeren (tot 31 december 2024) | Regioloket');
});

test('the region is not named twice in a row', async () => {
  expect(await wordsOf('/gemeenten/11002')).toContain('in de referentieregio Antwerpen.');
});
