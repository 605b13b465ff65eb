import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { downloadedXlsx } from '../../../../test/harness/downloaded.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));
const notLookedUp = 'of het toen al zo was, is niet nagegaan';

async function wordsOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const pages = [
  '/kaart',
  '/gemeenten',
  '/gemeenten/31033',
  '/gemeenten/31033/blad',
  '/regios',
  '/regios/REFREG06',
  '/afbakeningen',
  '/afbakeningen/elz',
  '/afbakeningen/elz/vergelijking/referentieregio',
  '/overzicht',
  '/elders-ingedeeld',
];

test.each(pages)('%s says that its state is of after the chosen day, and only then', async (path) => {
  expect(await wordsOf(`${path}?datum=2022-02-10`)).toContain(notLookedUp);
  expect(await wordsOf(path)).not.toContain(notLookedUp);
});

test('on the first of June 2021 the primary-care zones are those that were stated in 2024', async () => {
  expect(await wordsOf('/afbakeningen/elz?datum=2021-06-01')).toMatch(
    /stand op 6 november 2024, bron: .* \(vastgesteld na de gekozen dag: of het toen al zo was, is niet nagegaan\)/,
  );
  expect(await wordsOf('/gemeenten/31033?datum=2021-06-01')).toContain(
    'stand op 6 november 2024, vastgesteld na de gekozen dag',
  );
  expect(await wordsOf('/gemeenten/31033')).not.toContain('vastgesteld na');
});

test.each(['/gemeenten/31033?tabel=afbakeningen', '/afbakeningen/elz?tabel=gebieden', '/elders-ingedeeld?'])(
  'the file of %s says so too',
  async (path) => {
    const later = await downloadedXlsx(site, `${path}&datum=2022-02-10`);
    expect(later.explanation.get('Stand en bron')).toContain(notLookedUp);
    const { explanation } = await downloadedXlsx(site, `${path}&`);
    expect(explanation.get('Stand en bron')).not.toContain(notLookedUp);
  },
);

test.each([
  '/elders-ingedeeld',
  '/grensgemeenten',
  '/samenvallende-grenzen',
  '/afbakeningen/hulpverleningszone',
])('%s shows no inhabitants, and does not say whose they are', async (path) => {
  expect(await wordsOf(path)).toMatch(/stand op \d/);
  expect(await wordsOf(path)).not.toContain('inwoners:');
});
