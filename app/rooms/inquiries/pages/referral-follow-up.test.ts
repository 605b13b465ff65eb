import { beforeEach, expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { followUpInquiries } from '../../../follow-up-inquiries.ts';
import { noteUndeliveredLetter } from '../commands/note-undelivered-letter.ts';

const database = testDatabase('world');
let now = new Date();
/** Every request a second later, so that letters have an order. */
const tick = () => {
  now = new Date(now.getTime() + 1000);
  return now;
};
const site = testSite(database, { admits: async () => true, clock: tick });
let office = '';
let minute = 0;
beforeEach(async () => {
  minute += 5;
  now = new Date(Date.UTC(2026, 10, 23, 10, minute));
  office = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
});

const box = 'binnenlandse-zaken@federaal.test';

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

/** The page as the office sees it, whatever day it is by now: its session runs for a day and no longer. */
async function officeSees(path: string): Promise<string> {
  const later = now;
  now = new Date(Date.UTC(2026, 10, 23, 10, minute));
  const seen = await text(path, office);
  now = later;
  return seen;
}

async function send(path: string, form: Record<string, string>, as?: string, page = path): Promise<number> {
  const sleutel = await formKeyOn(site, page, as);
  const versie = /name="versie" value="(\d+)"/.exec(await text(page, as))?.[1];
  const all = { sleutel, ...(versie && { versie }), ...form };
  return (await site.post(path, all, as === undefined ? {} : { as })).status;
}

async function lettersTo(recipient: string) {
  const rows = await database.kysely
    .selectFrom('platform.letter')
    .select(['id', 'subject', 'body'])
    .where('recipient', '=', recipient)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, link: /localhost:3000(\/\w+\/\S+)/.exec(row.body)?.[1] ?? '' }));
}

/** The last letter; of the question at this address where one is given, for letters of one moment have no order. */
async function lastTo(recipient: string, path = '/vragen/') {
  const letters = await lettersTo(recipient);
  const last = letters.findLast(({ subject }) => subject.includes(path.slice('/vragen/'.length)));
  if (last === undefined) throw new Error(`no letter to ${recipient}`);
  return last;
}

async function organization(name: string): Promise<string> {
  const found = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', name)
    .where('kind', 'in', ['municipality', 'federalAdministration', 'flemishAdministration'])
    .executeTakeFirstOrThrow();
  return found.id;
}

/** A question of Torhout that was put to the federal administration; gives its address. */
async function asked(asker: string): Promise<string> {
  await send('/vraag-stellen', {
    onderwerp: 'Politiezone in twee regio’s',
    vraag: 'Mag dat?',
    organisatie: await organization('Torhout'),
    naam: 'Medewerker Torhout',
    email: asker,
    telefoon: '0470 12 34 56',
  });
  const number = /RV-2026-\d{6}/.exec((await lastTo(asker)).subject)?.[0] ?? '';
  const path = `/vragen/${number}`;
  const asks = {
    administratie: await organization('FOD Binnenlandse Zaken'),
    tekst: 'Mag dat?',
    tegen: '2026-12-07',
  };
  expect(await send(`${path}/deelvragen`, asks, office)).toBe(303);
  return path;
}

const follow = () => followUpInquiries(database.kysely, { now, baseUrl: 'http://localhost:3000' });

test('a question back is replied to, by a letter with a new link to the same deelvraag', async () => {
  const path = await asked('a@torhout.test');
  const { link } = await lastTo(box, path);
  await send(link, { daad: 'vraag-terug', tekst: 'Over welke zone gaat het?' });
  expect(await text(`${path}/deelvragen/1/antwoord-op-vraag`, office)).toContain('Over welke zone gaat het?');
  expect(await send(`${path}/deelvragen/1/antwoord-op-vraag`, { tekst: 'Zone Kouter.' }, office)).toBe(303);
  const reply = await lastTo(box, path);
  expect(reply.body).toContain('Zone Kouter.');
  expect(reply.link).not.toBe(link);
  expect(await send(reply.link, { daad: 'antwoord', tekst: 'Ja.' })).toBe(303);
  const page = await text(path, office);
  expect(page).toContain('antwoord binnen, nog te bezorgen');
  const who =
    / · Medewerker contactpunt West-Vlaanderen<\/p><p class="timeline__title">FOD Binnenlandse Zaken \(\S+\): /g;
  expect([...page.matchAll(who)]).toHaveLength(2);
});

test('"niet voor ons" goes on to the named administration with one button; after a second the coordinator decides', async () => {
  const path = await asked('b@torhout.test');
  await send((await lastTo(box, path)).link, {
    daad: 'niet-voor-ons',
    tekst: 'Te lokaal.',
    voor: 'wonen in Vlaanderen',
  });
  const page = await text(path, office);
  expect(page).toContain('aan ons');
  expect(page).toContain('Stuur door naar Wonen in Vlaanderen');
  const next = {
    administratie: await organization('Wonen in Vlaanderen'),
    tekst: 'Mag dat?',
    tegen: '2026-12-07',
  };
  expect(await send(`${path}/deelvragen/1/andere-administratie`, next, office, path)).toBe(303);
  expect(await text(path, office)).toContain(
    'gevraagd sinds 23 november 2026, eerst aan FOD Binnenlandse Zaken',
  );
  const housing = (
    await database.kysely
      .selectFrom('referrals.referral')
      .select('box')
      .where('number', '=', `${path.slice(8)}/2`)
      .executeTakeFirstOrThrow()
  ).box;
  const letter = await lastTo(housing);
  expect(letter.body).not.toContain('Te lokaal.');
  await send(letter.link, { daad: 'niet-voor-ons', tekst: '', voor: 'FOD Binnenlandse Zaken' });
  expect(await text(path, office)).toContain('De coördinator beslist wie dit beantwoordt.');
  const again = { ...next, administratie: await organization('FOD Binnenlandse Zaken') };
  const refused = `${path}/deelvragen/2/andere-administratie`;
  expect(await send(refused, again, office)).toBe(403);
  const coordinator = await site.signInAs('coordinator@abb.test');
  const decided = await text(path, coordinator);
  expect(decided).toContain('Beslis als coördinator');
  // It was asked, and said no.
  expect(decided).not.toContain('Stuur door naar');
  expect(await send(refused, again, coordinator)).toBe(303);
});

test('a letter that comes back makes it undelivered, and its clock begins when it goes out again', async () => {
  const path = await asked('c@torhout.test');
  const letter = await lastTo(box, path);
  for (const _ of [1, 2]) await writing(database, (ctx) => noteUndeliveredLetter(ctx, letter.id));
  const page = await text(path, office);
  expect(page.match(/title">Mail niet afgeleverd</g)).toHaveLength(1);
  expect(page).toContain('De mail is niet afgeleverd');
  expect(await send(`${path}/deelvragen/1/nieuwe-verzending`, { tegen: '2026-12-21' }, office)).toBe(303);
  expect(await text(path, office)).toContain('antwoord gevraagd tegen 21 december 2026');
  await writing(database, (ctx) => noteUndeliveredLetter(ctx, letter.id));
  expect(await text(path, office)).not.toContain('De mail is niet afgeleverd');
});

test('opening is noted once, not by looking whether it is there, and not shown to the administration', async () => {
  const path = await asked('d@torhout.test');
  const { link } = await lastTo(box, path);
  await (await site.app()).request(`http://localhost:3000${link}`, { method: 'HEAD' });
  expect(await text(path, office)).not.toContain('Geopend door de administratie');
  for (const _ of [1, 2]) expect(await text(link)).not.toContain('Geopend');
  expect((await text(path, office)).match(/title">Geopend door de administratie</g)).toHaveLength(1);
});

test('an administration that answered the asker itself is noted, with day and source', async () => {
  const path = await asked('e@torhout.test');
  const deed = `${path}/deelvragen/1/rechtstreeks-antwoord`;
  expect(await send(deed, { dag: '2026-11-24', tekst: 'Telefonisch.' }, office)).toBe(422);
  expect(await send(deed, { dag: '2026-11-20', tekst: 'De burgemeester belde: het mag.' }, office)).toBe(303);
  expect(await text(path, office)).toContain(
    'Rechtstreeks beantwoord aan de vraagsteller, op 20 november 2026',
  );
  expect(await text(`${path}/antwoord`, office)).toMatch(/value="directly" selected/);
});

test('the asker withdraws, and the administration hears so by a letter without a word of the asker', async () => {
  const path = await asked('f@torhout.test');
  const link = (await lettersTo('f@torhout.test'))[0]?.link ?? '';
  await send(link, { daad: 'intrekking' });
  const letter = await lastTo(box, path);
  expect(letter.subject).toContain(`[${path.slice(8)}/1] Ingetrokken`);
  expect(letter.body).toContain('De vraagsteller heeft de vraag ingetrokken.');
  expect(await text((await lettersTo(box)).at(-2)?.link ?? '')).toContain('Hier hoeft u niets meer te doen');
});

test('what stays inside is refused in a letter to an administration', async () => {
  const path = await asked('g@torhout.test');
  await send(`${path}/notas`, { tekst: 'De burgemeester wil dit niet.' }, office);
  const deed = `${path}/deelvragen/1/herinnering`;
  for (const leak of [
    'Mail g@torhout.test.',
    'Bel +32 470 12 34 56.',
    'Let op: de burgemeester wil dit niet.',
  ]) {
    const before = (await lettersTo(box)).length;
    expect(await send(deed, { tekst: leak }, office)).toBe(422);
    expect(await lettersTo(box)).toHaveLength(before);
  }
  expect(await send(deed, { tekst: 'Hebt u al een antwoord?' }, office)).toBe(303);
});

test('a partial answer is passed on as a message that is written already', async () => {
  const path = await asked('h@torhout.test');
  await send((await lastTo(box, path)).link, { daad: 'deelantwoord', tekst: 'Voor de zone wel.' });
  expect(await text(path, office)).toContain('Geef het deelantwoord door');
  const written = await text(`${path}/tussentijds-bericht?deelvraag=1`, office);
  expect(written).toContain('Voor de zone wel.');
});

test('the rules remind before and after the term, in the daytime, once, and not after an answer', async () => {
  const path = await asked('i@torhout.test');
  const mine = async () =>
    (await lettersTo(box)).filter(({ subject }) => subject.includes(`${path.slice(8)}/1`));
  now = new Date('2026-12-05T10:00:00Z');
  await follow();
  expect(await mine()).toHaveLength(1);
  now = new Date('2026-12-07T06:30:00Z');
  await follow();
  expect(await mine()).toHaveLength(1);
  now = new Date('2026-12-07T07:02:00Z');
  await Promise.all([follow(), follow()]);
  expect(await mine()).toHaveLength(2);
  expect((await mine())[1]?.subject).toContain('Herinnering: antwoord gevraagd tegen 7 december 2026');
  now = new Date('2026-12-08T09:00:00Z');
  await follow();
  expect((await mine())[2]?.subject).toContain('De gevraagde datum is voorbij');
  const page = await officeSees(path);
  expect(page).toContain('Herinnering verstuurd');
  expect(page).not.toContain((await mine())[2]?.link ?? '');
  now = new Date('2026-12-14T09:00:00Z');
  await follow();
  const held = await database.kysely
    .selectFrom('referrals.follow_up')
    .select('reason')
    .where('outcome', '=', 'held')
    .execute();
  expect(held.length).toBeGreaterThan(0);
  expect(held[0]?.reason).toBe('verantwoordelijke');
  expect(await officeSees(path)).toContain('Hiervoor is niets in te vullen: verantwoordelijke');
  await send((await mine())[2]?.link ?? '', { daad: 'antwoord', tekst: 'Ja.' });
  const before = (await mine()).length;
  now = new Date('2026-12-15T10:00:00Z');
  await follow();
  expect(await mine()).toHaveLength(before);
});

test('an asker who says nothing is noted as silent, never as having confirmed', async () => {
  const path = await asked('j@torhout.test');
  await send((await lastTo(box, path)).link, { daad: 'antwoord', tekst: 'Ja.' });
  await send(`${path}/antwoord`, { wijze: 'mail', tekst: 'Het mag.' }, office);
  const page = (await text(path, office)).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  expect(page).toContain('tot en met 23 december 2026 (30 kalenderdagen na de bezorging)');
  expect(page).toContain('dan noteren we op 24 december 2026 “geen reactie”');
  now = new Date('2026-12-23T10:00:00Z');
  await follow();
  const { link } = await lastTo('j@torhout.test');
  expect(await text(link)).toContain('Zeg hieronder of je vraag daarmee beantwoord is');
  now = new Date('2026-12-24T10:00:00Z');
  await follow();
  expect(await text(link)).toContain('wij hoorden niets meer van je');
  const { confirmedAt } = await database.kysely
    .selectFrom('inquiries.standing as standing')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .select('standing.confirmed_at as confirmedAt')
    .where('inquiry.number', '=', path.slice(8))
    .executeTakeFirstOrThrow();
  expect(confirmedAt).toBeNull();
  expect(site.bugs).toEqual([]);
});

test('a new term to react holds for what is delivered from then on, and none notes no silence', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test', 'coordinator');
  const set = { eenheid: 'calendarDays', laatste: 'moves', reden: 'proef' };
  await send('/beheer/termijnen/reactie', { ...set, aantal: '', vanaf: '2026-11-24' }, coordinator);
  await send('/beheer/termijnen/reactie', { ...set, aantal: '7', vanaf: '2026-11-25' }, coordinator);
  const deliveredOn = async (who: string, day: string) => {
    now = new Date(`${day}T10:00:00Z`);
    office = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
    const path = await asked(who);
    await send(`${path}/antwoord`, { wijze: 'mail', tekst: 'Het mag.' }, office);
    return path.slice('/vragen/'.length);
  };
  const numbers = [
    await deliveredOn('reactie-een@torhout.test', '2026-11-23'),
    await deliveredOn('reactie-twee@torhout.test', '2026-11-24'),
  ];
  expect(await text(`/vragen/${numbers[1]}`, office)).not.toContain('dan noteren we');
  numbers.push(await deliveredOn('reactie-drie@torhout.test', '2026-11-25'));
  expect(await text(`/vragen/${numbers[2]}`, office)).toContain('tot en met 2 december 2026');

  const statesOn = async (day: string) => {
    now = new Date(`${day}T10:00:00Z`);
    await follow();
    const rows = await database.kysely
      .selectFrom('inquiries.standing as standing')
      .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
      .select('standing.state')
      .where('inquiry.number', 'in', numbers)
      .orderBy('inquiry.number')
      .execute();
    return rows.map(({ state }) => state);
  };
  expect(await statesOn('2026-12-02')).toEqual(['delivered', 'delivered', 'delivered']);
  expect(await statesOn('2026-12-03')).toEqual(['delivered', 'delivered', 'silent']);
  expect(await statesOn('2026-12-24')).toEqual(['silent', 'delivered', 'silent']);
  expect(site.bugs).toEqual([]);
});

test('a handler sees the deelvragen of the own organisation, answers there, and sees nothing else of the case', async () => {
  const path = await asked('k@torhout.test');
  const { id } = await database.kysely
    .selectFrom('referrals.referral')
    .select('id')
    .where('number', '=', `${path.slice(8)}/1`)
    .executeTakeFirstOrThrow();
  const { email } = await database.kysely
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select('person.email')
    .where('membership.role', '=', 'handler')
    .where('membership.organization_id', '=', await organization('FOD Binnenlandse Zaken'))
    .executeTakeFirstOrThrow();
  const handler = await site.signInAs(email ?? '');
  expect(await text('/deelvragen', handler)).toContain(`href="/deelvragen/${id}"`);
  expect(await text(`/deelvragen/${id}`, handler)).not.toContain('k@torhout.test');
  expect((await site.get(path, { as: handler })).status).toBe(404);
  const other = await site.signInAs('labo@vvsg.test');
  expect(await text('/deelvragen', other)).not.toContain(id);
  for (const visitor of [other, office, undefined]) {
    const shown = await site.get(`/deelvragen/${id}`, visitor === undefined ? {} : { as: visitor });
    expect(shown.status).toBe(410);
  }
  expect(await send(`/deelvragen/${id}`, { daad: 'antwoord', tekst: 'Ja, het mag.' }, handler)).toBe(303);
  expect(await text(path, office)).toContain('Ja, het mag.');
});

test('a rule is changed by the coordinator only, with variables that exist, and nothing is lost to a second writer', async () => {
  const rule = '/beheer/opvolgregels/019ab000-0000-7000-8000-000000000003';
  const coordinator = await site.signInAs('coordinator@abb.test');
  const changed = {
    soort: 'escalation',
    dagen: '10',
    onderwerp: 'Vraag',
    tekst: '{vraagsteller} {link}',
    actief: 'ja',
  };
  const refused = await site.post(
    rule,
    { sleutel: await formKeyOn(site, rule, coordinator), versie: '1', ...changed },
    { as: coordinator },
  );
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Deze variabele bestaat niet: {vraagsteller}.');
  const right = { ...changed, tekst: 'Lees {link}' };
  expect(await send(rule, right, coordinator)).toBe(303);
  expect(await send(rule, { ...right, versie: '1' }, coordinator)).toBe(409);
  expect(await text('/beheer/opvolgregels', office)).toContain('10 dagen na de gevraagde datum');
  expect(await text(rule, office)).not.toContain('<form action="/beheer');
});

test('while a stand-in holds, letters go there; who is named is told by name; silence makes an address stale', async () => {
  const federal = await organization('FOD Binnenlandse Zaken');
  const reach = `/organisaties/${federal}/bereikbaarheid`;
  const standIn = {
    daad: 'vervanging',
    postvak: 'vervanger@federaal.test',
    van: '2026-11-23',
    tot: '2026-11-24',
  };
  expect(await send(reach, { ...standIn, tot: '2026-11-23' }, office)).toBe(422);
  expect(await send(reach, standIn, office)).toBe(303);
  const person = { daad: 'verantwoordelijke', naam: 'Directeur Toezicht', email: 'directeur@federaal.test' };
  expect(await send(reach, person, office)).toBe(303);
  let path = '';
  for (const one of ['l', 'm', 'n']) path = await asked(`${one}@torhout.test`);
  expect((await lastTo('vervanger@federaal.test')).subject).toContain(`${path.slice(8)}/1`);
  expect(await text(reach, office)).toContain('Dit postvak leeft misschien niet meer');
  await send(`${path}/deelvragen/1/verwittiging`, { tekst: 'Wilt u dit opnemen?' }, office);
  expect((await lastTo('directeur@federaal.test')).body).toContain('Wilt u dit opnemen?');

  expect(await send(reach, { daad: 'postvak', eigen: 'loket@federaal.test' }, office)).toBe(303);
  now = new Date('2026-11-24T09:00:00Z');
  office = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const own = await asked('eigen-postvak@torhout.test');
  expect((await lastTo('loket@federaal.test')).subject).toContain(`${own.slice(8)}/1`);
  expect(await send(reach, { daad: 'postvak', eigen: '' }, office)).toBe(303);
  expect(await text(reach, office)).toContain(`${box} (van de contactkaart)`);
});
