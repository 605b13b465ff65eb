import { describe, expect, it, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { downloadedCsv, downloadedXlsx } from '../../../../test/harness/downloaded.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

/** The words of a page without its drawing and tags. */
async function wordsOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return (await response.text())
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1');
}

const counting =
  'Tellen mee: bestuurlijk arrondissement, eerstelijnszone, regio van de gezondheidsmakers, IGS wonen, politiezone, streekwerking, vervoerregio en woonmaatschappij.';

test('leads from what is placed elsewhere to its row, and says whose mailbox it gives', async () => {
  const page = await (await site.get('/gemeenten/31033')).text();
  for (const code of ['elz', 'politiezone', 'vervoerregio', 'woonmaatschappij']) {
    expect(page).toContain(`<a href="#afbakening-${code}">`);
  }
  const anchors = [...page.matchAll(/id="(afbakening-[^"]+)"/g)].map(([, id]) => id);
  expect(anchors).toContain('afbakening-elz');
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(page).toContain('overschrijdt de regiogrens; <span');
  expect(page).toMatch(/Provinciaal contactpunt West-Vlaanderen.*via het centraal toegangspunt/s);
});

describe('a municipality says', () => {
  test.each<[string, string, string[]]>([
    [
      'Torhout',
      '/gemeenten/31033',
      [
        'Torhout is elders ingedeeld voor 4 van de 8 afbakeningen die meetellen: eerstelijnszone, politiezone, vervoerregio en woonmaatschappij.',
        counting,
        'Hoofdregio: Midwest, 15 van de 16 gemeenten; ook Regio Brugge (1).',
        'Hoofdregio: Middenkust, 3 van de 6 gemeenten; ook Westhoek (2) en Regio Brugge (1).',
        'Van de 9 andere gemeenten in de regio ligt er 1 in dit gebied.',
        'In dezelfde regio, niet in dit gebied: Beernem, Blankenberge, Brugge, Damme, Knokke-Heist, Oostkamp, Zedelgem, Zuienkerke',
        'Van de 9 andere gemeenten in de regio ligt er geen enkele in dit gebied.',
        'Provincie West-Vlaanderen omvat meerdere volledige regio’s (supraregionaal)',
        'Bestuurlijk arrondissement Brugge valt samen met de regio',
        'Torhout ligt op een regiogrens en raakt aan 3 andere regio’s: Midwest (11,43 km, met Lichtervelde en Hooglede), Westhoek (6,84 km, met Kortemark) en Middenkust (6,25 km, met Ichtegem).',
        'het zegt niets over een recht op ondersteuning',
      ],
    ],
    [
      'Wichelen',
      '/gemeenten/42026',
      [
        'Wichelen is elders ingedeeld voor 4 van de 8',
        'Hoofdregio: Regio Gent, 5 van de 6 gemeenten; ook Denderregio (1).',
        'raakt aan 1 andere regio: Regio Gent (8,24 km, met Wetteren en Laarne)',
        'Wetteren Regio Gent andere regio 5,96 km 2 van 8',
      ],
    ],
    [
      'Beveren-Kruibeke-Zwijndrecht',
      '/gemeenten/46030',
      [
        'in de provincie Oost-Vlaanderen en in de referentieregio Waasland',
        'is ontstaan op 1 januari 2025 uit Beveren, Kruibeke en Zwijndrecht',
        'Vervoerregio Antwerpen overschrijdt de regiogrens',
        'elders ingedeeld voor 1 van de 8 afbakeningen die meetellen: vervoerregio.',
      ],
    ],
    [
      'Zwijndrecht in 2024: another province than its region',
      '/gemeenten/11056?datum=2024-12-31',
      ['in de provincie Antwerpen en in de referentieregio Waasland', 'van de 6 afbakeningen die meetellen'],
    ],
    [
      'Lokeren under its new code',
      '/gemeenten/46029',
      [
        'is ontstaan op 1 januari 2025 uit Lokeren en Moerbeke',
        'voor geen enkele van de 8 afbakeningen die meetellen elders ingedeeld',
      ],
    ],
    [
      'Lier',
      '/gemeenten/12021',
      ['Lier is elders ingedeeld voor 1 van de 8 afbakeningen die meetellen: vervoerregio.'],
    ],
    [
      'Lierde: a tie',
      '/gemeenten/45063',
      ['Gelijke stand, geen hoofdregio: Denderregio en Vlaamse Ardennen, elk 1 van de 2 gemeenten.'],
    ],
    [
      'Torhout at the end of 2024',
      '/gemeenten/31033?datum=2024-12-31',
      [
        'voor 4 van de 6 afbakeningen die meetellen',
        'Welke gemeenten toen buren waren, is onbekend. Die gegevens beginnen op 1 januari 2025.',
      ],
    ],
    [
      'Torhout before there were regions',
      '/gemeenten/31033?datum=2018-12-31',
      [
        'Provincie West-Vlaanderen de referentieregio’s bestonden nog niet',
        'Referentieregio bestuurlijk bestond nog niet',
      ],
    ],
  ])('%s', async (_what, path, sentences) => {
    const words = await wordsOf(path);
    for (const sentence of sentences) expect(words).toContain(sentence);
  });

  it('nothing of moves, and of "elders ingedeeld" only where regions are known', async () => {
    expect(await wordsOf('/gemeenten/31033')).not.toMatch(/rekenoefening|van gebied zou wisselen/);
    expect(await wordsOf('/gemeenten/31033?datum=2018-12-31')).not.toContain('Torhout is elders ingedeeld');
    expect(await wordsOf('/gemeenten/31033?datum=2021-06-01')).not.toContain('voor geen enkele van');
  });

  it('where the areas of a delineation stand', async () => {
    const page = await (await site.get('/gemeenten/31033?datum=2024-12-31')).text();
    expect(page).toContain('href="/afbakeningen/vervoerregio?datum=2024-12-31#gebied-11"');
    expect(page).toContain('href="/regios/REFREG06?datum=2024-12-31"');
  });
});

test('both tables can be taken along, by name', async () => {
  const csv = await downloadedCsv(site, '/gemeenten/31033?tabel=afbakeningen');
  const xlsx = await downloadedXlsx(site, '/gemeenten/31033?tabel=afbakeningen');
  expect(csv.header).toEqual(xlsx.header);
  expect(xlsx.rows).toHaveLength(17);
  const place = (column: string) => xlsx.header.indexOf(column);
  const transport = xlsx.rows.find((row) => row[0] === 'Vervoerregio');
  expect(transport?.[place('Ligging tegenover de referentieregio’s')]).toBe('overschrijdt de regiogrens');
  expect(transport?.[place('Hoofdregio')]).toBe('Midwest');
  expect(transport?.[place('Elders ingedeeld')]).toBe('ja');
  expect(transport?.[place('Andere gemeenten in het gebied')]).toBe(15);
  const neighbours = await downloadedXlsx(site, '/gemeenten/31033?tabel=buurgemeenten');
  expect(neighbours.rows.map((row) => row[0])).toContain('Lichtervelde');
  expect(neighbours.response.headers.get('content-disposition')).toContain('gemeenten-31033-buurgemeenten-');
  expect((await site.get('/gemeenten/31033?formaat=csv')).status).toBe(400);
});

test('every municipality of today can be told of, and its table taken along', async () => {
  const { rows } = await downloadedCsv(site, '/gemeenten');
  for (const nis of rows.map((row) => row[5])) {
    const response = await site.get(`/gemeenten/${nis}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(site.bugs).toEqual([]);
}, 60_000);
