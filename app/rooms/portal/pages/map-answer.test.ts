import { expect, test } from 'vitest';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { downloadedCsv } from '../../../../test/harness/downloaded.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

async function pageOf(query: string): Promise<string> {
  const response = await site.get(`/kaart?${query}`);
  expect(response.status, query).toBe(200);
  return await response.text();
}

const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1');

/** The words beside the map, and apart from them what is announced. */
async function answerTo(query: string): Promise<{ all: string; announced: string }> {
  const page = await pageOf(query);
  const section = /id="wat-de-kaart-zegt".*?<\/section>/s.exec(page)?.[0] ?? '';
  const announced = /data-aan-te-kondigen[^>]*>(.*?)<\/p>/s.exec(section)?.[1] ?? '';
  return { all: wordsOf(section), announced: wordsOf(announced).trim() };
}

test('Torhout shares its region with nine, and its transport region with none of them', async () => {
  const { all, announced } = await answerTo('gemeente=31033');
  expect(announced).toBe(
    'Torhout ligt in Regio Brugge. Van de 9 andere gemeenten daar zit er geen enkele in dezelfde vervoerregio (Roeselare).',
  );
  expect(all).toContain('overschrijdt de regiogrens. Hoofdregio: Midwest, 15 van de 16 gemeenten');
  expect(all).toContain('Zelfde regio, niet hier 9: Beernem, Blankenberge, Brugge');
  expect(all).toMatch(/Hier, andere regio 15: Ardooie, .* en Wingene \(Midwest\)/);
  expect(all).toContain('gearceerd: Torhout ligt buiten de hoofdregio, Midwest');
  expect(all).toContain('Juridische situatie streefdatum 1 januari 2025 verstreken');
  expect(all).toContain('Torhout is elders ingedeeld voor 4 van de 8 afbakeningen die meetellen');
});

test('a municipality on the map leads to its contact point', async () => {
  const [address = ''] = /\/contactpunt\?gemeente=\d+/.exec(await pageOf('gemeente=31033')) ?? [];
  expect(await (await site.get(address)).text()).toContain('Provinciaal contactpunt West-Vlaanderen');
});

test.each([
  ['what was Zwijndrecht is hatched', 'gemeente=46030', 'ligt buiten de hoofdregio, Regio Antwerpen'],
  [
    'Wichelen lies in its main region, so that it is not',
    'gemeente=42026',
    'niet gearceerd: het gebied overschrijdt geen grens van een referentieregio',
  ],
  [
    'another pair is compared on its own terms',
    'vlak=provincie&lijn=politiezone&gemeente=42026',
    'niet gearceerd: het gebied overschrijdt geen grens van een provincie',
  ],
  [
    'who lies in several areas',
    'lijn=treg&gemeente=31005',
    'ligt ze in 2 gebieden: Kunststeden - Brugge (met geen van de 9 andere gemeenten van de regio) en Kust (met 2 van de 9',
  ],
  [
    'who lies in none',
    'lijn=igs&gemeente=11002',
    'Voor de afbakening “IGS wonen” ligt ze in geen enkel gebied.',
  ],
  [
    'a day without regions',
    'datum=2018-12-31&gemeente=31033&vlak=provincie&lijn=arrondissement',
    'Torhout ligt in de provincie West-Vlaanderen. Referentieregio’s: bestond nog niet op deze dag (wel vanaf 12 maart 2021). Ze ligt in bestuurlijk arrondissement Brugge.',
  ],
  ['a typology', 'vlak=uitrustingsgraad&gemeente=31033', 'Uitrustingsgraad: goed uitgeruste centra.'],
  ['nobody knows', 'lijn=hulpverleningszone&gemeente=31033', 'is onbekend (op 24 juli 2026 nagegaan)'],
  [
    'a figure',
    'beeld=waarde&maat=elders&gemeente=31033',
    'elders ingedeeld: 4. Hoger is het in 0 van de 285',
  ],
  ['borders', 'beeld=grenzen&gemeente=31033', 'de minste van Zedelgem en Oostkamp (4)'],
])('of a chosen municipality: %s', async (_, query, words) => {
  expect((await answerTo(query)).all).toContain(words);
});

test.each([
  ['', '8 van de 15 vervoerregio’s overschrijden de grens van een referentieregio. Daar wonen'],
  ['', 'Omgekeerd: 7 van de 15 referentieregio’s overschrijden de grens van een vervoerregio.'],
  ['', 'Roeselare: 15 gemeenten in referentieregio Midwest; daarbuiten Torhout.'],
  ['beeld=naast', 'Roeselare: 15 gemeenten in referentieregio Midwest; daarbuiten Torhout.'],
  ['beeld=grenzen', 'De zwakste regiogrenzen: Laarne–Wichelen en Wetteren–Wichelen (2 afbakeningen).'],
  ['beeld=waarde&maat=elders', 'het hoogst: Torhout en Wichelen (4); Nijlen en Gavere (3).'],
  ['beeld=waarde&maat=elders', 'Het laagst: 235 gemeenten (0).'],
  ['beeld=waarde', 'Inwoners, het hoogst: Antwerpen ('],
  ['beeld=klein', 'Bij 1 van de 13 afbakeningen overschrijdt geen enkel gebied een regiogrens: provincies.'],
  ['vlak=igs&lijn=geen', '22 gemeenten liggen in geen enkele IGS wonen.'],
  ['vlak=uitrustingsgraad&lijn=geen', 'zeer goed uitgeruste centra: 13 gemeenten'],
])('of a whole view: %s says “%s”', async (query, words) => {
  expect((await answerTo(query)).all).toContain(words);
});

test('an area of the legend is shown alone: the others are dimmed, and only its municipalities are in the table', async () => {
  const landing = await pageOf('');
  expect(landing).toContain('href="/kaart?gebied=vervoerregio:12"');
  expect(landing).toContain('href="/kaart?gebied=referentieregio:REFREG06"');
  const page = await pageOf('gebied=vervoerregio:12');
  expect([...page.matchAll(/kaart-gedempt/g)]).toHaveLength(285 - 15);
  expect([...page.matchAll(/<tr data-nis="\d{5}"/g)]).toHaveLength(15);
  const { announced } = await answerTo('gebied=vervoerregio:12');
  expect(announced).toMatch(/^Vervoerregio Vlaamse Ardennen: 15 gemeenten en [\d.]+ inwoners\./);
  expect((await answerTo('gebied=igs:1')).all).toContain('Het gevraagde gebied is er niet op deze kaart');
});

test('the table is what the map shows, in the order of the address, and a file', async () => {
  const page = await pageOf('lijn=politiezone&sorteer=inwoners&volgorde=aflopend');
  const rows = [...page.matchAll(/<tr data-nis="(\d{5})"/g)].map((one) => one[1]);
  expect(rows).toHaveLength(285);
  expect(rows[0]).toBe('11002');
  expect(page).toContain(
    'href="/kaart?lijn=politiezone&amp;gemeente=11002&amp;sorteer=inwoners&amp;volgorde=aflopend"',
  );
  expect(page).toMatch(/href="\/kaart\?lijn=politiezone&amp;sorteer=naam&amp;volgorde=oplopend#lijst"/);
  const csv = await downloadedCsv(site, '/kaart?lijn=politiezone&sorteer=inwoners&volgorde=aflopend');
  expect(csv.header).toEqual([
    'Gemeente',
    'NIS-code',
    'Referentieregio',
    'Politiezone',
    'Ligging van het gebied',
    'Hoofdregio',
    'Gearceerd',
    'Inwoners',
    'Inwoners van',
  ]);
  expect(csv.rows).toHaveLength(285);
  const territory = await territoryOn(await reading(database), '2026-11-23');
  expect(csv.rows[0]?.[7]).toBe(String(territory.lines.get('11002')?.population?.inhabitants));
});

test('all delineations of a municipality sort by address, and each leads to the map with it as line', async () => {
  const page = await pageOf('gemeente=31033&sorteer=andere&volgorde=aflopend');
  const lines = [...page.matchAll(/<a id="afbakening-[^"]+" href="([^"]+)"/g)].map((one) => one[1]);
  expect(lines.slice(0, 2)).toEqual(['/kaart?lijn=provincie&amp;gemeente=31033', '/kaart?gemeente=31033']);
  expect(page).toContain('tabel=afbakeningen');
});

test('what changed since another day is told, and marked where that is asked', async () => {
  const then = await pageOf('datum=2024-12-31');
  const told = wordsOf(/<nav class="kaart-dagen".*?<\/nav>/s.exec(then)?.[0] ?? '');
  // Twenty-eight became thirteen.
  expect(told).toMatch(
    /Tussen 31 december 2024 en 23 november 2026 veranderden 28 gemeenten door een fusie en 1 gemeente in hun gebied/,
  );
  expect(told).toContain('Hasselt: groeit door een fusie');
  expect(told).toContain('Kortessem: wordt: Hasselt');
  expect(then).not.toContain('kaart-wijzigingen');
  const now = await pageOf('verschil=2024-12-31');
  expect([
    ...(/<g class="kaart-wijzigingen">.*?<\/g>/s.exec(now)?.[0] ?? '').matchAll(/<circle/g),
  ]).toHaveLength(13);
  expect(wordsOf(now)).toContain('was: Beveren, Kruibeke en Zwijndrecht');
  expect((await site.get('/kaart?verschil=2024-02-30')).status).toBe(400);
});

test('every layer has its own way to say that something is wrong, with its day', async () => {
  const page = await pageOf('lijn=politiezone&datum=2024-12-31');
  const addresses = [...page.matchAll(/href="(\/vraag-stellen\?over=[^"]*)"/g)].map(
    (one) => one[1]?.replaceAll('&amp;', '&') ?? '',
  );
  const subjects = addresses.map((one) => new URLSearchParams(one.split('?')[1]).get('over') ?? '');
  expect(subjects.filter((one) => one.includes('toestand op 31 december 2024'))).toHaveLength(3);
  const form = await (await site.get(addresses[0] ?? '')).text();
  expect(form).toContain('value="Klopt er iets niet? Over de ');
  expect(form).toMatch(/Over deze pagina: http:\/\/localhost:3000\/kaart\?[^<]*lijn=politiezone/);
});
