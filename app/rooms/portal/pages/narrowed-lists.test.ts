import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));

async function pageOf(path: string, status = 200): Promise<string> {
  const answer = await site.get(path);
  expect(answer.status, path).toBe(status);
  return await answer.text();
}

/** The municipalities that name a row. */
function namedIn(page: string): (string | undefined)[] {
  return [...page.matchAll(/role="rowheader"><a href="\/gemeenten\/\d{5}[^"]*">([^<]+)</g)].map(
    ([, name]) => name,
  );
}

describe('/grensgemeenten', () => {
  it('shows fifty at a time, in one order over all pages', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => pageOf(`/grensgemeenten?pagina=${page}`)));
    const names = pages.map(namedIn);
    expect(names.map(({ length }) => length)).toEqual([50, 50, 50, 14]);
    expect(names.flat()).toEqual(names.flat().toSorted((a = '', b = '') => a.localeCompare(b, 'nl')));
    expect(pages[1]).toContain('<title>Gemeenten op een regiogrens, pagina 2 | Regioloket</title>');
    await pageOf('/grensgemeenten?pagina=5', 404);
  });

  it('narrows by part of a name, by code and by region, and keeps the day', async () => {
    expect(namedIn(await pageOf('/grensgemeenten?zoek=lievens houtem'))).toEqual(['Sint-Lievens-Houtem']);
    expect(namedIn(await pageOf('/grensgemeenten?zoek=TORHOUT'))).toEqual(['Torhout']);
    expect(namedIn(await pageOf('/grensgemeenten?zoek=31033'))).toEqual(['Torhout']);
    expect(namedIn(await pageOf('/grensgemeenten?zoek=%26'))).toEqual([]);
    const page = await pageOf('/grensgemeenten?regio=REFREG06&datum=2025-06-01');
    expect(namedIn(page)).toContain('Torhout');
    expect(new Set([...page.matchAll(/data-label="Eigen regio">([^<]+)</g)].map(([, name]) => name))).toEqual(
      new Set(['Regio Brugge']),
    );
    expect(page).toContain('<input type="hidden" name="datum" value="2025-06-01"/>');
    expect(page).toContain('href="/grensgemeenten?datum=2025-06-01"');
  });

  it('says so where nothing fits', async () => {
    expect(await pageOf('/grensgemeenten?regio=REFREG99')).toContain(
      'Geen gemeente op een regiogrens gevonden',
    );
  });

  it('gives all rows of the filter as a file', async () => {
    const linesOf = async (query: string) =>
      (await pageOf(`/grensgemeenten?${query}&formaat=csv`)).split('\r\n');
    expect((await linesOf('pagina=1')).filter((line) => /;\d{5};/.test(line))).toHaveLength(164);
    expect((await linesOf('zoek=torhout')).filter((line) => /;\d{5};/.test(line))).toHaveLength(1);
  });
});

describe('/elders-ingedeeld', () => {
  it('narrows by region, and counts over all', async () => {
    const page = await pageOf('/elders-ingedeeld?regio=REFREG06');
    expect(namedIn(page)).toContain('Torhout');
    expect(namedIn(page).length).toBeLessThan(50);
    expect(page).toContain('50 gemeenten zijn voor minstens één afbakening elders ingedeeld');
  });
});

describe('/afbakeningen/:code', () => {
  it('folds the many areas that cross nothing', async () => {
    expect(await pageOf('/afbakeningen/politiezone')).toMatch(/De andere \d+ politiezones<\/summary>/);
    expect(await pageOf('/afbakeningen/vervoerregio')).not.toContain('De andere 7 vervoerregio’s</summary>');
  });
});
