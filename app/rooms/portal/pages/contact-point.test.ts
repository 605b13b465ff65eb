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
  return (await pageOf(path)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const cardsOn = (page: string) => page.match(/class="[^"]*contact-card"/g)?.length ?? 0;

describe('/contactpunt', () => {
  test.each([
    ['/contactpunt', 'Centraal toegangspunt regiovorming'],
    ['/contactpunt?zoek=Torhout', 'Torhout ligt in de provincie West-Vlaanderen.'],
    ['/contactpunt?zoek=31033', 'Torhout ligt in de provincie West-Vlaanderen.'],
    ['/contactpunt?gemeente=31033', 'Torhout ligt in de provincie West-Vlaanderen.'],
    ['/contactpunt?zoek=Kruibeke', 'Kruibeke hoort vandaag bij Beveren-Kruibeke-Zwijndrecht.'],
    ['/contactpunt?zoek=Zwijndrecht', 'Beveren-Kruibeke-Zwijndrecht ligt in de provincie Oost-Vlaanderen.'],
    ['/contactpunt?zoek=Torhuot', '“Torhuot” vinden we niet. We tonen Torhout, een naam die erop lijkt.'],
    ['/contactpunt?zoek=aalte', 'Welke gemeente bedoel je?'],
    ['/contactpunt?zoek=zzzzzz', 'Geen gemeente gevonden met “zzzzzz”'],
    ['/contactpunt?zoek=sint-', 'Welke gemeente bedoel je?'],
  ])('%s says so, with one card', async (path, words) => {
    expect(await wordsOf(path)).toContain(words);
    expect(cardsOn(await pageOf(path))).toBe(1);
  });

  test('gives the contact point of the own province, and mentions the others', async () => {
    const words = await wordsOf('/contactpunt?zoek=Kruibeke');
    expect(words).toContain('grenst ook aan de provincie Antwerpen. Dat verandert niets aan je contactpunt.');
    expect(await wordsOf('/contactpunt?zoek=Roeselare')).not.toContain('grenst ook aan de provincie');
  });

  test('is found from the home page and from the organisations', async () => {
    expect(await pageOf('/')).toContain('href="/contactpunt"');
    expect(await pageOf('/organisaties')).toContain('href="/contactpunt"');
  });
});
