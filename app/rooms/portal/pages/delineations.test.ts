import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));

async function shown(path: string): Promise<string> {
  const answer = await site.get(path);
  expect(answer.status, path).toBe(200);
  const html = await answer.text();
  return html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

describe('/afbakeningen', () => {
  test('says how many areas cross the border of a region', async () => {
    const text = await shown('/afbakeningen');
    expect(text).toContain('8 van 15');
    expect(text).toContain('6 van 56');
    expect(text).toContain('De vier eerstelijnszones van Antwerpen en rand staan hier als één gebied.');
  });

  test('says of crossing areas what the rules say of them, not of their kind', async () => {
    const text = await shown('/afbakeningen');
    expect(text).toMatch(
      /Eerstelijnszones Vlaams[^0-9]*één gebied\. .*? 6 van 56 \S+ afwijking toegestaan op 9 juni 2023/,
    );
    expect(text).toContain('voor de 8 gebieden die de regiogrens overschrijden');
  });

  test('finds a delineation by the name of one of its areas', async () => {
    const text = await shown('/afbakeningen?zoek=druivenstreek');
    expect(text).toContain('Eerstelijnszones');
    expect(text).not.toContain('Vervoerregio’s');
  });

  test('filters by policy domain, sorts, and says so where nothing is left', async () => {
    expect(await shown('/afbakeningen?beleidsdomein=Wonen')).not.toContain('Vervoerregio’s');
    const sorted = await shown('/afbakeningen?sorteer=overschrijdend&volgorde=aflopend');
    expect(sorted.indexOf('Toeristische regio’s')).toBeLessThan(
      sorted.indexOf('Werkingsgebieden van de woonmaatschappijen'),
    );
    expect(await shown('/afbakeningen?zoek=zzz')).toContain('Geen afbakening gevonden');
  });
});

describe('/afbakeningen/:code', () => {
  test('names areas, their regions and who lies outside the main region', async () => {
    const text = await shown('/afbakeningen/elz');
    expect(text).toContain('6 van de 56 eerstelijnszones overschrijden de grens van een referentieregio.');
    expect(text).toContain('gelijke stand, geen hoofdregio: Halle-Vilvoorde en Oost-Brabant');
    expect(text).toContain('Scheldekracht overschrijdt de regiogrens');
  });

  test('says that members are unknown, and names the areas that are known', async () => {
    const text = await shown('/afbakeningen/hulpverleningszone');
    expect(text).toContain('welke gemeenten op deze dag in welk gebied lagen, is onbekend');
    expect(text).toContain('De hulpverleningszones');
  });

  test('lays no typology over regions, and nobody in a province outside it', async () => {
    const typology = await shown('/afbakeningen/uitrustingsgraad');
    expect(typology).toContain('niet vergeleken: een typologie');
    expect(typology).not.toContain('overschrijd');
    const provinces = await shown('/afbakeningen/provincie');
    expect(provinces).toContain('omvat meerdere volledige regio’s');
    expect(provinces).not.toContain('Mechelen');
  });

  test('tells how 13 regions became 17 and then 15', async () => {
    const text = await shown('/afbakeningen/referentieregio');
    const counts = [...text.matchAll(/(\d+) regio’s (?:De|Een)/g)].map(([, count]) => count);
    expect(counts.slice(0, 3)).toEqual(['13', '17', '15']);
    expect(text).toContain('lagen, staat in geen bron die we kennen: dat is onbekend.');
  });

  test('on a day before the regions existed', async () => {
    expect(await shown('/afbakeningen/provincie?datum=2018-12-31')).toContain(
      'Referentieregio’s: bestond nog niet op deze dag (wel vanaf 12 maart 2021).',
    );
  });

  test('refuses a code that is none', async () => {
    expect((await site.get('/afbakeningen/ministerie')).status).toBe(404);
    expect((await site.get('/afbakeningen/elz/vergelijking/ministerie')).status).toBe(404);
  });
});

describe('/afbakeningen/:code/vergelijking/:andere', () => {
  test('gives the figure of the exercise between the people and the pieces, as the exercise gives it', async () => {
    const text = await shown('/afbakeningen/treg_gem/vergelijking/referentieregio');
    expect(text).toMatch(
      /Inwoners buiten de hoofdregio.* Rekenoefening: kleinste aantal gemeenten dat van gebied zou wisselen 67, als .* Geen voorstel en geen beslissing\. .*Stukken/,
    );
    const answer = await site.get('/afbakeningen/treg_gem/vergelijking/referentieregio/rekenoefening');
    expect(await answer.text()).toMatch(/Nieuwe gebieden mogen[\s\S]*?67 gemeenten/);
    expect(await shown('/afbakeningen/provincie/vergelijking/referentieregio')).toContain(
      'zou wisselen 0: nu al overschrijdt geen gebied een grens',
    );
  });

  test('shows the figures in the order in which people need them', async () => {
    const text = await shown('/afbakeningen/vervoerregio/vergelijking/referentieregio?inwoners=2020');
    const order = ['46,7%', 'Ligging van de gebieden', '290.380', 'Stukken', 'Adjusted Rand index'];
    const places = order.map((one) => text.lastIndexOf(one));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('0,941913');
  });

  test('also where the other is chosen in the form', async () => {
    const text = await shown('/afbakeningen/vervoerregio/vergelijking?met=elz');
    expect(text).toContain('Vervoerregio’s tegenover eerstelijnszones');
  });

  test('refuses a year that is none', async () => {
    const answer = await site.get('/afbakeningen/elz/vergelijking/referentieregio?inwoners=veel');
    expect(answer.status).toBe(400);
  });
});

test('/overzicht shows all against all, by a measure of choice, sorted', async () => {
  const text = await shown('/overzicht?maat=rand&per=inwoner&sorteer=referentieregio&volgorde=aflopend');
  expect(text).toContain('Adjusted Rand index');
  expect(text.match(/\d,\d{3}/g)?.length).toBeGreaterThan(120);
});

test('/grensgemeenten counts 164, 45 and 7', async () => {
  const text = await shown('/grensgemeenten');
  expect(text).toContain(
    '164 van de 285 gemeenten raken een andere regio; 45 raken er twee of meer, 7 drie of meer.',
  );
  expect(await shown('/grensgemeenten?datum=2020-01-01')).toContain('is onbekend');
});

test('/elders-ingedeeld counts 50, 16 and 4 and names the set', async () => {
  const text = await shown('/elders-ingedeeld');
  expect(text).toContain(
    '50 gemeenten zijn voor minstens één afbakening elders ingedeeld, 16 voor minstens twee, 4 voor drie of meer.',
  );
  expect(text).toContain('Geteld over 8 afbakeningen');
  expect(await shown('/elders-ingedeeld?datum=2019-06-01')).toContain('bestond nog niet');
});

test('/samenvallende-grenzen begins with the weakest borders', async () => {
  const text = await shown('/samenvallende-grenzen?sorteer=scheiden');
  expect(text).toContain('0 van 8');
});

describe('/fusies', () => {
  test('lists the mergers', async () => {
    const text = await shown('/fusies');
    expect(text).toContain(
      'Op 1 januari 2025 werden 28 gemeenten er 13. Op 1 januari 2019 werden 15 gemeenten er 7.',
    );
    expect(text).toContain('behield haar code');
  });

  test('translates codes and names what is ambiguous', async () => {
    const text = await shown('/fusies?codes=46014,99999&van=2024-12-31&naar=2026-01-01');
    expect(text).toContain('1 code op 1 januari 2026: 46029');
    expect(text).toContain('Lokeren omvat ook Moerbeke: dat staat niet in je lijst.');
    expect(text).toContain('Op 31 december 2024 had geen gemeente deze code: 99999.');
  });

  test.each([
    ['a name', 'codes=37015, Tielt&van=2024-12-31', '“Tielt” is geen NIS-code', '37015, Tielt</textarea>'],
    ['nothing', 'codes=&van=2020-02-02', 'Vul minstens één NIS-code in.', 'value="2020-02-02"'],
    ['no day', 'codes=37015&van=2024-02-31', 'Dit is geen datum.', '37015</textarea>'],
    ['a day too early', 'codes=37015&naar=2010-01-01', 'beginnen op 31 december 2018', 'value="2010-01-01"'],
  ])('shows the form again for %s, with what was typed', async (_what, query, fault, kept) => {
    const answer = await site.get(`/fusies?${query}`);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Er is 1 fout in het formulier');
    expect(page.split(fault)).toHaveLength(3);
    expect(page).toContain(kept);
    expect(page).not.toContain('aria-label="Vertaling"');
  });
});

describe('/afbakeningen/:code/versies/:versie', () => {
  test('names the areas and municipalities of a version that holds no more', async () => {
    const text = await shown('/afbakeningen/referentieregio/versies/2022-02-04');
    expect(text).toContain('vanaf 4 februari 2022 tot en met 18 maart 2023');
    expect(text).toContain('Zwijndrecht');
    expect(text).toContain('Rechtsgrond onbekend');
  });

  test('says who moved since the version before it', async () => {
    const text = await shown('/afbakeningen/referentieregio/versies/2023-03-19');
    expect(text).toContain('Van de versie vanaf 4 februari 2022');
    expect(text).toMatch(/Zwijndrecht Regio Antwerpen Waasland/);
  });

  test('over the mergers of 2025 nobody moved, and what was in two areas is named', async () => {
    expect(await shown('/afbakeningen/referentieregio/versies/2025-01-01')).toContain(
      'Er is niets veranderd',
    );
    const provinces = await shown('/afbakeningen/provincie/versies/2025-01-01');
    expect(provinces).toContain(
      'Ontstaan uit gemeenten die in verschillende gebieden lagen: Beveren-Kruibeke-Zwijndrecht.',
    );
    const arrondissements = await shown('/afbakeningen/arrondissement/versies/2025-01-01?met=2018-12-31');
    expect(arrondissements).toMatch(/verschillende gebieden lagen: [^.]*Lokeren/);
    expect(arrondissements).not.toMatch(
      /verschillende gebieden lagen: [^.]*(Deinze|Aalter|Kruisem|Lievegem)/,
    );
    const twoBack = await shown('/afbakeningen/referentieregio/versies/2025-01-01?met=2022-02-04');
    expect(twoBack).toContain('Beveren-Kruibeke-Zwijndrecht');
  });

  test('stands in the list of the delineation, and refuses what is no version', async () => {
    expect(await shown('/afbakeningen/elz')).toContain('vanaf 1 januari 2019 tot en met 31 december 2024');
    expect((await site.get('/afbakeningen/elz/versies/2024-02-30')).status).toBe(404);
    expect((await site.get('/afbakeningen/elz/versies/x%27--')).status).toBe(404);
  });
});
