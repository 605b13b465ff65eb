import { describe, expect, it, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

/** The words of the sheet alone. */
async function sheetOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  const [sheet = ''] = /<article class="sheet">[\s\S]*<\/article>/.exec(await response.text()) ?? [];
  return sheet
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,)])/g, '$1');
}

describe('the sheet for college and council', () => {
  test.each<[string, string, string[]]>([
    [
      'Torhout',
      '/gemeenten/31033/blad',
      [
        'Torhout toestand op 23 november 2026',
        'Torhout ligt in de provincie West-Vlaanderen en in de referentieregio Brugge.',
        'Torhout is elders ingedeeld voor 4 van de 8 afbakeningen die meetellen',
        'Vervoerregio Roeselare overschrijdt de regiogrens (hoofdregio Midwest) streefdatum 1 januari 2025 verstreken',
        'Eerstelijnszone Houtland en Polder overschrijdt de regiogrens (hoofdregio Middenkust) afwijking toegestaan op 9 juni 2023',
        'Bestuurlijk arrondissement Brugge valt samen met de regio',
        'raakt aan 3 andere regio’s',
        'van 5 samenwerkingsverbanden. Ligging: overschrijdt de regiogrens (5).',
        'stand augustus 2023',
        'http://localhost:3000/gemeenten/31033/blad?datum=2026-11-23 · gemaakt op 23 november 2026 om',
        'regiovorming@vlaanderen.be · demo-omgeving, geen officiële publicatie',
      ],
    ],
    [
      'Lierde: a tie',
      '/gemeenten/45063/blad',
      ['overschrijdt de regiogrens (gelijke stand, geen hoofdregio)'],
    ],
    [
      'the end of 2024',
      '/gemeenten/31033/blad?datum=2024-12-31',
      [
        'toestand op 31 december 2024',
        'Welke gemeenten toen buren waren, is onbekend',
        'blad?datum=2024-12-31',
      ],
    ],
    [
      'before there were regions',
      '/gemeenten/31033/blad?datum=2018-12-31',
      ['De referentieregio’s bestonden toen nog niet', 'Wie toen waaraan deelnam, is onbekend.'],
    ],
  ])('%s', async (_what, path, sentences) => {
    const words = await sheetOf(path);
    for (const sentence of sentences) expect(words).toContain(sentence);
  });

  it('speaks to nobody, says nothing twice, and judges nothing', async () => {
    const words = await sheetOf('/gemeenten/31033/blad');
    expect(words).not.toMatch(/\b(je|jij|jouw|u|uw)\b/);
    expect(words.match(/Houtland en Polder/g)).toHaveLength(1);
    expect(words).not.toMatch(/regioconform|te laat|rekenoefening/);
  });

  it('is of a municipality that was there', async () => {
    expect(await (await site.get('/gemeenten/46013/blad')).text()).toContain('opgegaan in');
    expect((await site.get('/gemeenten/99999/blad')).status).toBe(404);
    expect(site.bugs).toEqual([]);
  });

  it('is linked to, with the day', async () => {
    const page = await (await site.get('/gemeenten/31033?datum=2024-12-31')).text();
    expect(page).toContain(
      '<a href="/gemeenten/31033/blad?datum=2024-12-31">Blad voor college en raad (A4)</a>',
    );
  });
});
