import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { downloadedCsv } from '../../../../test/harness/downloaded.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);
const hostile = `<img src=x onerror=alert(1)>"'`;

let coordinator = '';
let contactPoint = '';

beforeAll(async () => {
  coordinator = await site.signInAs('coordinator@abb.test', 'coordinator');
  contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test', 'contactPoint');
});

async function shown(path: string, as?: string): Promise<string> {
  const response = await site.get(path, as === undefined ? {} : { as });
  expect(response.status, path).toBe(200);
  const page = await response.text();
  expect(page).not.toContain('<img src=x');
  return page;
}

/** The words of a page, without its tags. */
const wordsOf = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('/termijn-berekenen', () => {
  test('explains a term day by day: counted, paused, extended, with its versions and its source', async () => {
    const question =
      '/termijn-berekenen?soort=openbaarheid&vanaf=2026-10-26&verlengd_op=2026-11-10&pauze_van=2026-11-05&pauze_tot=2026-11-09';
    const page = await shown(question);
    const words = wordsOf(page);
    expect(words).toContain('Uiterlijk op woensdag 9 december 2026.');
    expect(words).toContain(
      'dinsdag 27 oktober 2026 tot en met woensdag 4 november 2026 telt mee: dag 1 tot en met 9',
    );
    expect(words).toContain('telt niet mee: pauze, de termijn staat stil');
    expect(words).toContain('telt mee door de verlenging: dag 21 tot en met 40');
    expect(words).toContain('Berekend met versie 1 van de termijn');
    expect(words).toContain('Bestuursdecreet van 7 december 2018');
    expect((await downloadedCsv(site, question)).rows).toHaveLength(5);
  });

  test('says that there is no target where ABB has set none, and no last day while a pause lasts', async () => {
    expect(await shown('/termijn-berekenen?soort=knelpunt')).toContain('geen streefdatum ingesteld');
    const paused = await shown('/termijn-berekenen?soort=openbaarheid&vanaf=2026-11-02&pauze_van=2026-11-05');
    expect(paused).toContain('De termijn staat stil sinds 5 november 2026: er is nog geen laatste dag.');
  });

  test.each([
    ['soort=iets', 'Kies in de lijst'],
    ['soort=openbaarheid&vanaf=gisteren', 'Dit is geen datum'],
    ['soort=openbaarheid&vanaf=2026-02-30', 'Dit is geen datum'],
    ['soort=openbaarheid&vanaf=2017-12-31', 'Kies een dag vanaf 1 januari 2018'],
    ['soort=openbaarheid&vanaf=9999-12-31', 'Kies een dag vanaf 1 januari 2018'],
    ['soort=openbaarheid&vanaf=2026-11-02&verlengd_op=2026-12-01', 'niet meer verlengd worden'],
    ['soort=klacht-ontvangst&vanaf=2026-11-02&verlengd_op=2026-11-03', 'kan niet verlengd worden'],
    ['soort=openbaarheid&pauze_tot=2026-11-03', 'vanaf welke dag de termijn stilstaat'],
    ['soort=openbaarheid&pauze_van=2026-11-03&pauze_tot=2026-11-03', 'Een pauze eindigt na haar eerste dag'],
  ])('refuses %s in words, and keeps what was filled in', async (query, words) => {
    const response = await site.get(`/termijn-berekenen?${query}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
    expect(site.bugs).toEqual([]);
  });
});

describe('/beheer/kalender', () => {
  test('a coordinator adds a bridge day and withdraws it; both stay in the history', async () => {
    const day = { dag: '2027-05-07', soort: 'bridgeDay', naam: hostile, bron: 'omzendbrief', adres: '' };
    const added = await site.post('/beheer/kalender', day, { as: coordinator });
    expect(added.headers.get('location')).toBe('/beheer/kalender?jaar=2027');
    const twice = await site.post('/beheer/kalender', { ...day, naam: 'nog eens' }, { as: coordinator });
    expect(twice.status).toBe(409);
    expect(await twice.text()).toContain('value="nog eens"');
    expect(await shown('/beheer/kalender?jaar=2027', coordinator)).toContain('vrijdag 7 mei 2027');

    const withdrawal = '/beheer/kalender/2027-05-07/intrekking';
    expect(await shown(withdrawal, coordinator)).toContain('Werkt het kantoor toch op 7 mei 2027');
    expect((await site.post(withdrawal, {}, { as: coordinator })).status).toBe(422);
    expect((await site.post(withdrawal, { reden: 'vergissing' }, { as: coordinator })).status).toBe(303);
    expect((await site.get(withdrawal, { as: coordinator })).status).toBe(404);
    const history = wordsOf(await shown('/beheer/kalender?jaar=2027', coordinator));
    expect(history).not.toContain('vrijdag 7 mei 2027');
    expect(history).toMatch(/3 7 mei 2027 .* ingetrokken vergissing .* Coördinator regiovorming/);
  });

  test('a contact point reads it and changes nothing', async () => {
    const page = await shown('/beheer/kalender', contactPoint);
    expect(page).toContain('te bevestigen');
    expect(page).not.toContain('Dag toevoegen');
    expect(page).not.toContain('/intrekking');
    expect((await site.post('/beheer/kalender', {}, { as: contactPoint })).status).toBe(403);
  });

  test.each(['2017', '2038', 'nu', '20266'])('refuses the year %s in words', async (year) => {
    const response = await site.get(`/beheer/kalender?jaar=${year}`, { as: coordinator });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Dit is geen jaar van de kalender');
  });
});

describe('/beheer/termijnen', () => {
  test('a question has no target until ABB sets one, and its answer is then a target and no promise', async () => {
    expect(await shown('/beheer/termijnen', contactPoint)).toContain('Vragen hebben nog geen streefdatum');
    const form = {
      aantal: '0',
      eenheid: 'officeDays',
      laatste: 'moves',
      telt: 'contact',
      stilstand: 'ja',
      vanaf: '2026-11-23',
      reden: 'proef',
    };
    const wrong = await site.post('/beheer/termijnen/vraag', form, { as: coordinator });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Vul een geheel getal vanaf 1 in');
    const set = await site.post('/beheer/termijnen/vraag', { ...form, aantal: '10' }, { as: coordinator });
    expect(set.status).toBe(303);
    expect(await shown('/beheer/termijnen/vraag', contactPoint)).toContain('10 werkdagen');
    expect(await shown('/beheer/termijnen', contactPoint)).not.toContain('nog geen streefdatum');
    const words = wordsOf(await shown('/termijn-berekenen?soort=vraag&vanaf=2026-12-18'));
    expect(words).toContain('Streefdatum: dinsdag 5 januari 2027.');
    expect(words).toContain('telt niet mee: Kerstmis (wettelijke feestdag)');
  });

  test('sets what happens to the last day of a term in a source, and nothing else of it', async () => {
    const form = { aantal: '99', laatste: 'moves', vanaf: '2026-11-24', reden: 'advies' };
    const path = '/beheer/termijnen/openbaarheid';
    expect((await site.post(path, form, { as: coordinator })).status).toBe(303);
    const page = wordsOf(await shown(path, coordinator));
    expect(page).toContain('schuift op naar de volgende werkdag');
    expect(page).not.toContain('99');
    const moved = wordsOf(await shown('/termijn-berekenen?soort=openbaarheid&vanaf=2026-12-05'));
    expect(moved).toContain('Uiterlijk op maandag 28 december 2026.');
    expect(moved).toContain('de laatste dag schuift op: tweede kerstdag (sluitingsdag)');
  });

  test('how long an asker has to react or to reopen is set with a reason, and every version stays', async () => {
    const path = '/beheer/termijnen/reactie';
    expect(await shown('/beheer/termijnen', contactPoint)).toContain(
      'Bezorgd antwoord: reactie van de vraagsteller',
    );
    const before = wordsOf(await shown(path, contactPoint));
    expect(before).toContain('30 kalenderdagen');
    expect(before).not.toContain('Termijn instellen');
    const form = { aantal: '45', eenheid: 'calendarDays', laatste: 'moves', vanaf: '2026-11-23', reden: '' };
    expect((await site.post(path, form, { as: contactPoint })).status).toBe(403);
    const wrong = await site.post(path, form, { as: coordinator });
    expect(wrong.status).toBe(422);
    const again = await wrong.text();
    expect(again).toContain('Geef de reden.');
    expect(again).toContain('value="45"');
    const set = await site.post(path, { ...form, reden: hostile }, { as: coordinator });
    expect(set.headers.get('location')).toBe(path);
    const after = wordsOf(await shown(path, contactPoint));
    expect(after).toContain('45 kalenderdagen');
    expect(after).toContain('30 kalenderdagen');
    expect(after).toContain('Coördinator regiovorming');

    const reopening = '/beheer/termijnen/heropening';
    const none = { ...form, aantal: '', reden: 'ABB sluit niemand uit' };
    expect((await site.post(reopening, none, { as: coordinator })).status).toBe(303);
    expect(wordsOf(await shown('/termijn-berekenen?soort=heropening&vanaf=2026-11-24'))).toContain(
      'de vraagsteller kan het altijd nog',
    );
    expect(site.bugs).toEqual([]);
  });
});
