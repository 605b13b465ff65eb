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
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1');
}

describe('a region says', () => {
  test.each<[string, string, string[]]>([
    [
      'Regio Brugge',
      '/regios/REFREG06',
      [
        'Van de 8 afbakeningen die meetellen: 2 vallen samen met de regio en 6 overschrijden de regiogrens. In totaal liggen 8 gebieden over de regiogrens.',
        'Hoofdregio: Midwest, 15 van de 16 gemeenten; ook Regio Brugge (1).',
        'Torhout 4 Eerstelijnszone, Politiezone, Vervoerregio, Woonmaatschappij',
        'afwijking toegestaan op 9 juni 2023',
      ],
    ],
    [
      'Limburg: nothing crosses, nobody is elsewhere, it touches Kempen and Oost-Brabant',
      '/regios/REFREG15',
      [
        'Geen enkel gebied van die afbakeningen ligt over de grens van Limburg.',
        'Geen enkele gemeente van Limburg is elders ingedeeld.',
      ],
    ],
    [
      'Regio Brugge in 2024: no neighbours known',
      '/regios/REFREG06?datum=2024-12-31',
      ['Van de 6 afbakeningen die meetellen', 'Welke gemeenten toen buren waren, is onbekend.'],
    ],
    [
      'a day before the regions',
      '/regios/REFREG06?datum=2018-12-31',
      ['Op die dag bestonden de referentieregio’s nog niet'],
    ],
  ])('%s', async (_what, path, sentences) => {
    const words = await wordsOf(path);
    for (const sentence of sentences) expect(words).toContain(sentence);
  });

  it('everything in its files', async () => {
    const areas = await downloadedXlsx(site, '/regios/REFREG06?tabel=gebieden');
    const transport = areas.rows.find((row) => row[0] === 'Vervoerregio' && row[1] === 'Roeselare');
    expect(transport?.slice(2, 5)).toEqual([
      'overschrijdt de regiogrens',
      'streefdatum 1 januari 2025 verstreken',
      'Torhout',
    ]);
    const elsewhere = await downloadedCsv(site, '/regios/REFREG06?tabel=elders-ingedeeld');
    expect(elsewhere.rows.map((row) => row[0])).toContain('Torhout');
    const bordering = await downloadedXlsx(site, '/regios/REFREG06?tabel=grensgemeenten');
    expect(bordering.rows.every((row) => typeof row[4] === 'number')).toBe(true);
    const delineations = await downloadedCsv(site, '/regios/REFREG06?tabel=afbakeningen');
    expect(delineations.rows).toHaveLength(14);
  });
});

test('every region can be told of', async () => {
  const { rows } = await downloadedCsv(site, '/regios');
  expect(rows).toHaveLength(15);
  for (const code of rows.map((row) => row.at(-2))) {
    const response = await site.get(`/regios/${code}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(site.bugs).toEqual([]);
});

test('the list counts the areas across each border, per delineation in the file', async () => {
  const { header, rows } = await downloadedXlsx(site, '/regios');
  const brugge = rows.find((row) => row[0] === 'Regio Brugge') ?? [];
  const at = (label: string) => brugge[header.indexOf(label)];
  expect([at('Gebieden over de regiogrens'), at('Gemeenten elders ingedeeld')]).toEqual([8, 4]);
  expect([at('Vervoerregio’s over de regiogrens'), at('Politiezones over de regiogrens')]).toEqual([1, 1]);
  const elsewhere = rows.reduce(
    (sum, row) => sum + Number(row[header.indexOf('Gemeenten elders ingedeeld')]),
    0,
  );
  expect(elsewhere).toBe(50);
  expect(await wordsOf('/regios')).toContain('Een gebied telt bij elke regio waarin het ligt.');
});
