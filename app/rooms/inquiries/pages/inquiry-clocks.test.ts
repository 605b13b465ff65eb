import { beforeEach, describe, expect, test } from 'vitest';
import type { TermKind } from '#rooms/calendar/model.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
let now = new Date();
/** Every request a second later, so that letters have an order. */
const tick = () => {
  now = new Date(now.getTime() + 1000);
  return now;
};
const site = testSite(database, { admits: async () => true, clock: tick });
let centre = '';
beforeEach(async () => {
  await on('2026-11-23');
});

/** It is this day, shortly before noon; whoever was signed in yesterday is again. */
async function on(day: string, time = '10:30'): Promise<void> {
  now = new Date(`${day}T${time}:00Z`);
  centre = await site.signInAs('coordinator@abb.test');
}

const wordsOf = (page: string) =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');

async function shown(path: string, as: string | undefined = centre): Promise<string> {
  return wordsOf(await (await site.get(path, as === '' ? {} : { as })).text());
}

async function send(path: string, form: Record<string, string>, as: string | undefined = centre) {
  return await site.sendForm(path, form, { as: as || undefined });
}

/** The office registers a question of this kind; gives its address. */
async function registered(aard: string, contact: string, email = ''): Promise<string> {
  const asked = { onderwerp: 'Onderwerp', vraag: 'Vraag', kanaal: 'letter', contact, aard, email };
  const made = await send('/vragen/nieuw', asked);
  expect(made.status).toBe(303);
  return made.headers.get('location') ?? '';
}

async function lastLetter(recipient: string) {
  const found = await database.kysely
    .selectFrom('platform.letter')
    .select(['subject', 'body'])
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { ...found, link: /localhost:3000(\/opvolgen\/\S+)/.exec(found.body)?.[1] ?? '' };
}

/** What ABB aims at for this kind of question, from today on. */
async function target(soort: 'vraag' | 'knelpunt', form: Record<string, string>): Promise<void> {
  const all = { eenheid: 'officeDays', laatste: 'moves', telt: 'contact', stilstand: 'ja', reden: 'proef' };
  const vanaf = now.toISOString().slice(0, 10);
  const set = await send(`/beheer/termijnen/${soort}`, { ...all, vanaf, ...form });
  expect(set.status).toBe(303);
}

async function lastDays(path: string, kind: TermKind): Promise<readonly (string | null)[]> {
  const rows = await database.kysely
    .selectFrom('inquiries.clock as clock')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'clock.inquiry_id')
    .select('clock.due_on')
    .where('inquiry.number', '=', path.slice('/vragen/'.length))
    .where('clock.term_kind', '=', kind)
    .orderBy('clock.id')
    .execute();
  return rows.map(({ due_on }) => due_on);
}

describe('a request for disclosure', () => {
  test('has 20 days from its registration, explained on the case, in the receipt and on the private page', async () => {
    await on('2026-12-11');
    const path = await registered('disclosureRequest', '2026-12-08', 'a@torhout.test');
    const page = await shown(path);
    expect(page).toContain('Uiterlijk op donderdag 31 december 2026. Nog 20 dagen.');
    expect(page).toContain('Geteld vanaf de dag van de registratie: 11 december 2026.');
    expect(page).toContain('Bestuursdecreet van 7 december 2018');
    const receipt = await lastLetter('a@torhout.test');
    expect(receipt.body).toContain('Uiterlijk op donderdag 31 december 2026.');
    expect(receipt.body).toContain(
      '- zaterdag 12 december 2026 tot en met donderdag 31 december 2026: telt mee: dag 1 tot en met 20',
    );
    expect(receipt.body).toContain('Bron: Bestuursdecreet van 7 december 2018');
    expect(await shown(receipt.link, '')).toContain('Uiterlijk op donderdag 31 december 2026. Nog 20 dagen.');
    await on('2027-01-02');
    expect(await shown(path)).toContain('2 dagen geleden');
    expect(await shown('/vragen?lijst=over-tijd')).toContain(path.slice('/vragen/'.length));
    expect(await shown('/vragen?lijst=administratie-over-tijd')).not.toContain(path.slice('/vragen/'.length));
  });

  test('is extended once, with reasons, and the asker hears them with the new last day', async () => {
    const path = await registered('disclosureRequest', '2026-11-23', 'b@torhout.test');
    const offered = await shown(`${path}/verlenging`);
    expect(offered).toContain('Nu Uiterlijk op zondag 13 december 2026.');
    expect(offered).toContain('Na de verlenging Uiterlijk op zaterdag 2 januari 2027.');
    expect((await send(`${path}/verlenging`, { tekst: '' })).status).toBe(422);
    const extended = await send(`${path}/verlenging`, { tekst: 'Wij zoeken nog in het archief.' });
    expect(extended.status).toBe(303);
    const letter = await lastLetter('b@torhout.test');
    expect(letter.subject).toContain('Wij hebben meer tijd nodig');
    expect(letter.body).toContain('Wij zoeken nog in het archief.');
    expect(letter.body).toContain('Uiterlijk op zaterdag 2 januari 2027.');
    expect(letter.body).toContain('telt mee door de verlenging: dag 21 tot en met 40');
    expect(await shown(path)).toContain('Verlengd op 23 november 2026: Wij zoeken nog in het archief.');
    expect(await (await site.get(path, { as: centre })).text()).not.toContain('/verlenging"');
    expect(await shown(path)).toContain('Termijn verlengd Wij zoeken nog in het archief.');
    expect(await shown(letter.link, '')).toContain(
      'Wij verlengden de termijn Wij zoeken nog in het archief.',
    );
    const twice = await send(`${path}/verlenging`, { tekst: 'Nog eens.' });
    expect(twice.status).toBe(409);
    expect(await twice.text()).toContain('Verlengen kan maar één keer');
  });

  test('is not extended after its last day, and nothing else is extended ever', async () => {
    const path = await registered('disclosureRequest', '2026-11-23');
    await on('2026-12-14');
    const late = await send(`${path}/verlenging`, { tekst: 'Te laat.' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('liep tot 13 december 2026. Verlengen kan niet meer');
    expect(await (await site.get(path, { as: centre })).text()).not.toContain('/verlenging"');
    const question = await registered('question', '2026-12-14');
    expect(await (await send(`${question}/verlenging`, { tekst: 'x' })).text()).toContain(
      'loopt er geen termijn',
    );
    const complaint = await registered('complaint', '2026-12-14');
    expect((await send(`${complaint}/verlenging`, { tekst: 'x' })).status).toBe(409);
  });
});

describe('a complaint', () => {
  test('has 10 days to be acknowledged and 45 to be handled, from the contact, both to be confirmed', async () => {
    const path = await registered('complaint', '2026-11-20');
    const page = await shown(path);
    expect(page).toContain('Uiterlijk op maandag 30 november 2026. Nog 7 dagen.');
    expect(page).toContain('Uiterlijk op maandag 4 januari 2027. Nog 42 dagen.');
    expect(page).toContain('te bevestigen');
    expect(page).toContain('Geteld vanaf de dag van het contact: 20 november 2026.');
    await on('2026-11-25');
    const noted = await send(`${path}/ontvangstbevestiging`, { tekst: 'Brief van 25 november.' });
    expect(noted.status).toBe(303);
    expect(await shown(path)).toContain('Gebeurd op 25 november 2026.');
    expect((await send(`${path}/ontvangstbevestiging`, { tekst: 'x' })).status).toBe(409);
  });

  test('is acknowledged by the receipt, which says until when it is handled', async () => {
    const path = await registered('complaint', '2026-11-23', 'c@torhout.test');
    const { body } = await lastLetter('c@torhout.test');
    expect(body).toContain('Klacht over ABB: behandelen');
    expect(body).toContain('Uiterlijk op donderdag 7 januari 2027.');
    expect(body).not.toContain('ontvangst bevestigen');
    expect(await shown(path)).toContain('Gebeurd op 23 november 2026.');
  });
});

describe('a question', () => {
  test('says no day at all as long as ABB has set no target', async () => {
    const path = await registered('question', '2026-11-23', 'd@torhout.test');
    const letter = await lastLetter('d@torhout.test');
    for (const text of [await shown(path), letter.body, await shown(letter.link, '')]) {
      expect(text).not.toMatch(/streefdatum:|uiterlijk op|waarom deze dag/i);
    }
  });

  test('becomes what it turns out to be: counted from the right day, with the reason, and the asker hears it', async () => {
    const path = await registered('question', '2026-11-16', 'e@torhout.test');
    await on('2026-12-01');
    const said = { aard: 'disclosureRequest', thema: '', reden: 'Er wordt een document gevraagd.' };
    expect((await send(`${path}/aard`, said)).status).toBe(303);
    const page = await shown(path);
    expect(page).toContain('Uiterlijk op zondag 13 december 2026. Nog 12 dagen.');
    expect(page).toContain('Sinds 1 december 2026 aanvraag openbaarheid van bestuur (eerst: vraag).');
    expect(page).toContain('Reden: Er wordt een document gevraagd.');
    const letter = await lastLetter('e@torhout.test');
    expect(letter.subject).toContain('Wij behandelen uw vraag als aanvraag openbaarheid van bestuur');
    expect(letter.body).toContain('Uiterlijk op zondag 13 december 2026.');
    expect(letter.body).not.toContain('Er wordt een document gevraagd.');
  });

  test('is not registered with a contact that is still to come', async () => {
    const asked = { onderwerp: 'x', vraag: 'x', kanaal: 'letter', contact: '2026-11-24', aard: 'question' };
    const refused = await send('/vragen/nieuw', asked);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Kies vandaag of een vroegere dag');
  });
});

describe('a target', () => {
  test('is called one everywhere, stands still while the asker has to act, and moves with the calendar', async () => {
    await on('2027-04-26');
    await target('knelpunt', { aantal: '10' });
    const path = await registered('bottleneck', '2027-04-26', 'f@torhout.test');
    const other = await registered('bottleneck', '2027-04-26');
    const ended = await registered('bottleneck', '2027-04-26');
    await send(`${ended}/afsluiting`, { reden: 'Dubbel.' });
    const receipt = await lastLetter('f@torhout.test');
    expect(receipt.body).toContain('Streefdatum: dinsdag 11 mei 2027.');
    expect(receipt.body).toContain('ABB stelt zich deze streefdatum zelf; ze is geen belofte.');
    expect(receipt.body).not.toMatch(/uiterlijk/i);

    await send(`${path}/vraag-terug`, { tekst: 'Over welke zone gaat het?' });
    expect(await shown(path)).toContain('De termijn staat stil sinds 27 april 2027');
    await on('2027-04-29');
    await send(receipt.link, { daad: 'aanvulling', tekst: 'Zone Kouter.' }, '');
    const resumed = await shown(path);
    expect(resumed).toContain('Streefdatum: donderdag 13 mei 2027. Nog 14 dagen.');
    expect(resumed).toContain('telt niet mee: pauze, er was iets gevraagd aan de vraagsteller');

    const bridge = { dag: '2027-05-07', soort: 'bridgeDay', naam: 'brugdag', bron: 'omzendbrief', adres: '' };
    const published = await send('/beheer/kalender', bridge);
    expect(published.headers.get('location')).toBe('/beheer/verschoven-termijnen');
    const moved = await shown('/beheer/verschoven-termijnen');
    expect(moved).toContain(`${path.slice(8)} Knelpunt: oplossing of gemotiveerd nee`);
    expect(moved).toMatch(/13 mei 2027 .{0,40}14 mei 2027/);
    expect(moved).toMatch(/11 mei 2027 .{0,40}12 mei 2027/);
    expect(moved).not.toContain(ended.slice(8));
    expect(await lastDays(path, 'bottleneckTarget')).toEqual([
      '2027-05-11',
      null,
      '2027-05-13',
      '2027-05-14',
    ]);
    expect(await lastDays(other, 'bottleneckTarget')).toEqual(['2027-05-11', '2027-05-12']);
    expect(await lastDays(ended, 'bottleneckTarget')).toEqual(['2027-05-11']);
    expect(await shown(path)).toContain('brugdag (brugdag)');
    expect(await shown(path)).toContain(
      'de laatste dag werd 14 mei 2027, door een wijziging van de kalender (versie 2)',
    );
    expect(await shown(ended)).not.toContain('brugdag (brugdag)');
    expect((await lastLetter('f@torhout.test')).body).not.toContain('14 mei 2027');

    const line = await database.kysely
      .selectFrom('journal.line')
      .select('facts')
      .where('deed', '=', 'clocks.recounted')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(line.facts)).toContain(path.slice(8));

    const elsewhere = await site.signInAs('contactpunt-limburg@abb.test');
    expect(await shown('/beheer/verschoven-termijnen', elsewhere)).toContain('Niets verschoven');
  });

  test('that ABB sets today is for what came today, and is gone where ABB withdraws it', async () => {
    await on('2027-06-01');
    const early = await registered('question', '2027-06-01');
    const before = await registered('question', '2027-05-31');
    await target('vraag', { aantal: '1', eenheid: 'months' });
    expect(await shown(early)).toContain('Streefdatum: donderdag 1 juli 2027. Nog 30 dagen.');
    expect(await shown(before)).not.toContain('Streefdatum');
    await target('vraag', { aantal: '' });
    expect(await shown(early)).not.toContain('Streefdatum');
    expect(await lastDays(early, 'inquiryTarget')).toEqual(['2027-07-01', null]);
  });

  test('that was met keeps its day; reopened, it runs from the first day, without the days the asker had an answer', async () => {
    await on('2027-09-01');
    await target('vraag', { aantal: '10', eenheid: 'calendarDays', laatste: 'stays' });
    const path = await registered('question', '2027-09-01', 'g@torhout.test');
    await on('2027-09-03');
    await send(`${path}/antwoord`, { wijze: 'mail', tekst: 'Zo.' });
    expect(await shown(path)).toContain(
      'Streefdatum: zaterdag 11 september 2027. Gebeurd op 3 september 2027.',
    );
    const { link } = await lastLetter('g@torhout.test');
    await on('2027-09-20');
    expect(await shown('/vragen?lijst=over-tijd')).not.toContain(path.slice(8));
    await send(link, { daad: 'reactie', beantwoord: 'nee', tekst: 'Het volstaat niet.' }, '');
    expect(await shown(path)).toContain('Streefdatum: dinsdag 28 september 2027. Nog 8 dagen.');
    expect(site.bugs).toEqual([]);
  });
});
