import { afterAll, describe, expect, test } from 'vitest';
import { mipSolver } from '#platform/mip-solver.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));
afterAll(() => mipSolver.close());

const path = '/kaart/rekenoefening';
/** Torhout from transport region Roeselare to Brugge. */
const torhout = `${path}?zetten=31033-3`;

async function pageOf(address: string): Promise<string> {
  const response = await site.get(address);
  expect(response.status, address).toBe(200);
  return (await response.text()).replaceAll('&amp;', '&');
}

/** The words of a page, without its tags and drawings. */
async function wordsOf(address: string): Promise<string> {
  return (await pageOf(address))
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const notice = 'Rekenoefening: geen voorstel en geen beslissing';

describe('an exercise on the map', () => {
  test('says at the top what it is not, and how things are without a move', async () => {
    const words = await wordsOf(path);
    expect(words).toContain(`${notice} Rekenoefening op de kaart`);
    expect(words).toContain('8 van de 15 vervoerregio’s overschrijden de grens van een referentieregio.');
    expect(words).not.toContain('Maak ongedaan');
    const page = await pageOf(path);
    expect([...page.matchAll(/class="kaart-gemeente"/g)]).toHaveLength(285);
    expect(page).toContain(`href="${path}?gemeente=31033#waarheen"`);
  });

  test('the moved figures follow, on the map as well', async () => {
    const words = await wordsOf(torhout);
    expect(words).toContain('7 van de 15 vervoerregio’s overschrijden de grens van een referentieregio.');
    expect(words).toContain('Zonder de zetten zijn het er 8.');
    expect(words).toContain('Laatste zet: Torhout van Roeselare naar Brugge.');
    expect(words).toContain('Niet meer over een grens: Roeselare.');
    expect(words).toContain(
      '1 zet tot nu toe. Het kleinste aantal gemeenten dat van gebied zou wisselen, is 11,',
    );
    expect(words).toContain('46,7% 53,3% +6,7 procentpunt');
    expect(words).toMatch(/Vervoerregio: overschrijdt de regiogrens 8 7 −1/);
    expect(words).toMatch(/Brugge Torhout 9 10/);
    const page = await pageOf(torhout);
    expect(page).toContain('class="kaart-verhuisd__gemeente"');
    expect(page).toContain('Torhout, Regio Brugge, vervoerregio Brugge');
  });

  test('a chosen municipality may go to the areas of its neighbours first, each with what it would do', async () => {
    const page = await pageOf(`${path}?gemeente=31033`);
    expect(page).toContain(`href="${path}?zetten=31033-3&gemeente=31033#gevolg">Brugge</a>`);
    const words = await wordsOf(`${path}?gemeente=31033`);
    expect(words).toContain(
      'Torhout verhuist naar Nu: vervoerregio Roeselare. Brugge van 8 naar 7 vervoerregio’s',
    );
    expect(words).toMatch(
      /een nieuw gebied van 8 naar 7 vervoerregio’s over een grens en van 1\d naar 1\d gemeenten/,
    );
    expect(words).toMatch(/buiten de hoofdregio; hoofdregio Regio Brugge, waar Torhout zelf in ligt/);
    expect(words).toContain('hoofdregio Middenkust, niet die van Torhout');
    expect(words).toContain('geen enkel gebied');
    expect(words).not.toMatch(/Roeselare van 8/);
  });

  test('undo, redo, one move out, and start again are links; a new move keeps the others', async () => {
    const page = await pageOf(`${path}?zetten=31033-3,44021-11&gemeente=11002`);
    expect(page).toContain(`href="${path}?zetten=31033-3&ongedaan=44021-11&gemeente=11002#gevolg"`);
    expect(page).toContain(`href="${path}?zetten=44021-11&ongedaan=31033-3&gemeente=11002#gevolg"`);
    expect(page).toContain(`href="${path}?gemeente=11002#gevolg">Begin opnieuw`);
    expect(page).toContain(`href="${path}?zetten=31033-3,44021-11,11002-~nieuw1&gemeente=11002#gevolg"`);
    const undone = await pageOf(`${path}?zetten=31033-3&ongedaan=44021-11`);
    expect(undone).toMatch(/\?zetten=31033-3,44021-11#gevolg"[^>]*>Doe opnieuw: Gent naar Roeselare/);
  });

  test('an area can be founded, and a municipality can leave every area', async () => {
    const words = await wordsOf(`${path}?zetten=31033-~nieuw1,44021-~geen`);
    expect(words).toContain('Torhout van Roeselare naar Nieuw 1');
    expect(words).toContain('Gent van Gent naar geen gebied');
    expect(words).toContain('De gemeenten zonder gebied (1) Gent (door de zetten).');
    expect(words).toMatch(/Nieuw 1 Torhout 0 1/);
  });

  test('a move to where one lies already is left out, and said', async () => {
    const page = await pageOf(`${path}?zetten=31033-11,31033-3`);
    expect(page).toContain('1 zet weggelaten');
    expect(page).not.toMatch(/href="[^"]*31033-11[^"]*#/);
  });

  test('what falls apart is named', async () => {
    const words = await wordsOf(`${path}?zetten=31033-4`);
    expect(words).toMatch(/in meer dan één stuk \(\d+\)/);
    expect(words).toMatch(/Gent \(door de zetten\): \d+ gemeenten samen; apart Torhout/);
  });

  test('between the reference regions: it is the other areas that cross', async () => {
    const words = await wordsOf(`${path}?afbakening=referentieregio&zetten=31033-REFREG04`);
    expect(words).toContain('vervoerregio’s overschrijden de grens van een referentieregio');
    expect(await wordsOf(`${path}?afbakening=referentieregio&gemeente=31033`)).toContain(
      'Torhout verhuist naar',
    );
  });

  test('a name of the maker is shown as his words, escaped, and goes along', async () => {
    const page = await pageOf(`${torhout}&naam=${encodeURIComponent('<b>Torhout & co</b>')}`);
    expect(page).toContain(
      'De maker van deze oefening noemt ze “&lt;b>Torhout & co&lt;/b>”'.replaceAll('>', '&gt;'),
    );
    expect(page).toContain(encodeURIComponent('<b>Torhout & co</b>'));
  });

  test('what cannot be is said of another day, and of a typology', async () => {
    expect(await wordsOf(`${path}?datum=2018-12-31`)).toContain('bestond nog niet op deze dag');
    expect(await wordsOf(`${path}?afbakening=uitrustingsgraad`)).toContain('een typologie');
    expect(await wordsOf(`${path}?datum=2024-12-31&zetten=31033-3`)).toContain('Na 1 zet');
  });

  test.each([
    ['zetten=Torhout', 'Een zet is een NIS-code'],
    ['zetten=31033-99', 'kan niet naar gebied 99'],
    ['zetten=46013-3', 'Gemeente 46013 is er niet op deze dag'],
    [`zetten=${'31033-3,'.repeat(286)}`, 'meer dan 285'],
    ['ongedaan=onzin', 'Haal “ongedaan” uit het adres'],
    ['tegenover=vervoerregio', 'een andere afbakening'],
    [`naam=${'a'.repeat(81)}`, 'langer dan 80 tekens'],
    ['gemeente=Torhout', 'een getal van vijf cijfers'],
    ['kader=1', 'Het kader van de kaart klopt niet'],
    ['datum=morgen', 'Dit is geen datum'],
  ])('%s is refused: %s', async (query, words) => {
    const response = await site.get(`${path}?${query}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });

  test('an unknown delineation is not found', async () => {
    expect((await site.get(`${path}?afbakening=niets`)).status).toBe(404);
    expect((await site.get(`${path}?tegenover=niets`)).status).toBe(404);
  });
});

test('files say what they are not, and hold the moves, the figures and the areas', async () => {
  const csv = async (table: string) => await (await site.get(`${torhout}&formaat=csv&tabel=${table}`)).text();
  expect(await csv('zetten')).toContain('1;31033;Torhout;Roeselare;Brugge;7;');
  expect(await csv('cijfers')).toContain('Vervoerregio: overschrijdt de regiogrens;8;7;-1');
  for (const table of ['zetten', 'cijfers', 'gebieden']) expect(await csv(table)).toContain(notice);
});

describe('from the fewest moves to the map and back', () => {
  const answers = '/afbakeningen/treg_gem/vergelijking/referentieregio/rekenoefening';

  test('the 68 moves of tourism within existing areas bring no area over a border any more', async () => {
    const page = await pageOf(answers);
    const links = [
      ...page.matchAll(/href="(\/kaart\/rekenoefening\?[^"]*)">Deze ([\d.]+) gemeenten op de kaart/g),
    ];
    const [, href = ''] = links.find(([, , count]) => count === '68') ?? [];
    const words = await wordsOf(href);
    expect(words).toContain('Na 68 zetten');
    expect(words).toContain('Geen van de 24 toeristische regio’s');
    expect(words).toContain('Zonder de zetten zijn het er 11.');
    expect(await pageOf(href)).toContain(`href="${answers}"`);
  });

  test('every answer within one region does the same, with new areas where it asks for them', async () => {
    const page = await pageOf(answers);
    const links = [...page.matchAll(/href="(\/kaart\/rekenoefening\?[^"]*)">Deze/g)].map(
      (one) => one[1] ?? '',
    );
    expect(links).toHaveLength(5);
    for (const href of links) expect(await wordsOf(href)).toMatch(/Geen van de \d+ toeristische regio’s/);
    expect(links.some((href) => href.includes('~nieuw1'))).toBe(true);
  });
});

test('the map and the comparison lead to it, a municipality never does', async () => {
  expect(await pageOf('/kaart?lijn=elz&gemeente=31033')).toContain(
    `href="${path}?afbakening=elz&gemeente=31033">Rekenoefening met deze afbakening`,
  );
  expect(await pageOf('/afbakeningen/elz/vergelijking/provincie?datum=2024-12-31')).toContain(
    `href="${path}?afbakening=elz&tegenover=provincie&datum=2024-12-31"`,
  );
  for (const page of ['/gemeenten/31033', '/gemeenten/31033/blad'])
    expect(await pageOf(page)).not.toMatch(/rekenoefening/i);
});
