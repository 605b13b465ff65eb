import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { stories } from '../views/stories.ts';

const site = testSite(testDatabase('world'));

async function pageOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return await response.text();
}

async function wordsOf(path: string): Promise<string> {
  return (await pageOf(path))
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('offers every story', async () => {
  const page = await pageOf('/kaart/voorbeelden');
  expect(stories.length).toBe(5);
  for (const { slug } of stories) expect(page).toContain(`href="/kaart/voorbeelden/${slug}"`);
  expect((await site.get('/kaart/voorbeelden/bestaat-niet')).status).toBe(404);
});

describe.each(stories.map(({ slug }) => slug))('the story %s', (slug) => {
  test('leads only to pages that there are, and to a map in every step', async () => {
    const page = await pageOf(`/kaart/voorbeelden/${slug}`);
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    const links = [...main.matchAll(/href="(\/[^"#]*)"/g)].map((one) =>
      (one[1] ?? '').replaceAll('&amp;', '&'),
    );
    expect(links.filter((href) => /^\/kaart(\?|$)/.test(href)).length).toBeGreaterThanOrEqual(3);
    for (const href of new Set(links)) expect((await site.get(href)).status, href).toBe(200);
    expect(main).not.toMatch(/undefined|NaN|null/);
  });
});

describe('the figures are those of the day', () => {
  test('Zwijndrecht changed province, and then no province crosses a region', async () => {
    const words = await wordsOf('/kaart/voorbeelden/zwijndrecht');
    expect(words).toContain('Zwijndrecht ligt in de provincie Antwerpen en in de referentieregio Waasland.');
    expect(words).toContain('De andere gemeenten van die regio lagen in Oost-Vlaanderen.');
    expect(words).toContain('2 van de 5 provincies overschrijden de regiogrens.');
    expect(words).toContain('Geen van de 5 provincies overschrijdt de regiogrens.');
  });

  test('the Druivenstreek is a zone of two regions, without a main one', async () => {
    const words = await wordsOf('/kaart/voorbeelden/druivenstreek');
    expect(words).toContain('Gelijke stand, geen hoofdregio: Halle-Vilvoorde en Oost-Brabant');
    expect(words).toContain('Hoeilaart, Overijse en Tervuren (Oost-Brabant)');
  });

  test('Torhout and Wichelen are placed elsewhere most', async () => {
    const words = await wordsOf('/kaart/voorbeelden/torhout-en-wichelen');
    expect(words).toContain('50 gemeenten elders ingedeeld voor minstens één van de 8 afbakeningen');
    expect(words).toContain('Het vaakst: Torhout en Wichelen, voor 4.');
    expect(words).toContain(
      'Laarne (Regio Gent) en Wichelen (Denderregio) zijn buren. Van de 8 afbakeningen die beide gemeenten kennen, leggen er 2 een grens',
    );
  });

  test('Heist-op-den-Berg and Nijlen take part in IOK, and Nijlen goes with the Kempen', async () => {
    const words = await wordsOf('/kaart/voorbeelden/heist-op-den-berg-en-nijlen');
    expect(words).toMatch(/Nijlen neemt in onze lijst deel aan IOK/);
    expect(words).toContain('Nijlen: Ze ligt in Vervoerregio Kempen.');
  });

  test('of the subregions of Limburg it says that they are unknown', async () => {
    const words = await wordsOf('/kaart/voorbeelden/limburgse-subregios');
    expect(words).toContain('De namen van de subregio’s en hun gemeenten: onbekend.');
    expect(words).toMatch(/Vandaag telt de regio \d+ gemeenten, in de provincie Limburg\./);
  });
});
