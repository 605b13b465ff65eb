import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

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

describe('/kaart/tekst', () => {
  test('says how much is on the map, where the regions lie and which they touch', async () => {
    const words = await wordsOf('/kaart/tekst');
    expect(words).toContain('De kaart toont 285 gemeenten, 15 referentieregio’s en 15 vervoerregio’s.');
    expect(words).toMatch(/Regio Brugge Ligging in het (noord)?westen van Vlaanderen/);
    expect(words).toMatch(/Grenst aan [^.]*Midwest \([\d,]+ km\)/);
    expect(words).toContain('Routes De kaart toont geen wegen en geen routes');
  });

  test('says of an area who lies in it, what it crosses and who lies outside its main region', async () => {
    const words = await wordsOf('/kaart/tekst');
    expect(words).toMatch(
      /Vervoerregio Roeselare Dit gebied overschrijdt de regiogrens\. Hoofdregio: Midwest.*?Buiten de hoofdregio: Torhout ?\./,
    );
    expect(words).toMatch(/Vervoerregio Limburg Dit gebied valt samen met de regio\. Regio: Limburg\./);
  });

  test('says of every municipality of a region where it lies, its area, and its neighbours with side and border', async () => {
    const words = await wordsOf('/kaart/tekst?regio=REFREG06');
    expect(words).toMatch(
      /Torhout Ligging in het westen van Vlaanderen, op 51,\d\d° noorderbreedte en 3,\d\d° oosterlengte/,
    );
    expect(words).toMatch(
      /Vervoerregio Roeselare \(overschrijdt de regiogrens; de gemeente ligt buiten de hoofdregio Midwest\)/,
    );
    expect(words).toMatch(/ten noord\S*: Zedelgem, \d+,\d\d km \(ander gebied: Brugge\)/);
    expect(words).toMatch(/ten zuid\S*: Lichtervelde, \d+,\d\d km \(andere regio: Midwest\)/);
  });

  test('has every municipality on one page where that is asked, each once', async () => {
    const page = await pageOf('/kaart/tekst?alles=ja');
    expect(new Set(page.match(/id="gemeente-\d{5}"/g)).size).toBe(285);
    expect(page.match(/id="gemeente-\d{5}"/g)).toHaveLength(285);
  });

  test('tells of another delineation and another day, and keeps both in its links', async () => {
    const page = await pageOf('/kaart/tekst?lijn=elz&datum=2025-06-01');
    expect(page).toContain('href="/kaart?lijn=elz&amp;datum=2025-06-01"');
    expect(page).toContain('href="/kaart/tekst?lijn=elz&amp;datum=2025-06-01&amp;regio=REFREG06"');
    expect(await wordsOf('/kaart/tekst?lijn=elz')).toContain('Eerstelijnszone Druivenstreek');
  });

  test('says what is not known on a day', async () => {
    const words = await wordsOf('/kaart/tekst?datum=2018-12-31&regio=zonder');
    expect(words).toContain('Gemeenten zonder bekende referentieregio');
    expect(words).toContain('Buren onbekend op deze dag');
    expect((await site.get('/kaart/tekst?regio=REFREG99')).status).toBe(404);
    expect((await site.get('/kaart/tekst?lijn=bestaat-niet')).status).toBe(404);
  });

  test('leads to a question that already says which page it is about', async () => {
    const page = await pageOf('/kaart/tekst?lijn=elz');
    const href = /href="(\/vraag-stellen\?over=[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    const filledIn = new URLSearchParams(href?.split('?')[1]);
    expect(filledIn.get('over')).toBe('Klopt er iets niet? Over de referentieregio’s en de eerstelijnszones');
    expect(filledIn.get('pagina')).toBe('/kaart/tekst?lijn=elz');
    const delineation = await pageOf('/afbakeningen/elz');
    expect(delineation).toContain(`pagina=${encodeURIComponent('/afbakeningen/elz')}`);
    expect(delineation).toContain('href="/kaart/tekst?lijn=elz"');
  });
});
