import { beforeAll, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, type SentForm, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const office = { writer: '', reader: '', elsewhere: '' };

beforeAll(async () => {
  office.writer = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  office.reader = await site.signInAs('coordinator@abb.test');
  office.elsewhere = await site.signInAs('contactpunt-limburg@abb.test');
});

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

/** What the last form on a page says of itself. */
async function opened(path: string, as: string): Promise<Record<string, string>> {
  const page = await text(path, as);
  const hidden = [...page.matchAll(/type="hidden" name="([a-z]+)" value="([^"]*)"/g)];
  const form = hidden.slice(hidden.findLastIndex(([, name]) => name === 'sleutel'));
  return Object.fromEntries(form.map(([, name = '', value = '']) => [name, value]));
}

async function send(path: string, form: SentForm, as: string): Promise<Response> {
  return await site.post(path, { ...(await opened(path, as)), ...form }, { as });
}

/** A question of this theme at the contact point of West-Vlaanderen; gives its address. */
async function question(theme: string, mail: string): Promise<string> {
  const asked = { onderwerp: `Over ${theme}`, vraag: 'Hoe?', kanaal: 'telephone', contact: '2026-11-23' };
  const made = await send('/vragen/nieuw', { ...asked, aard: 'question', email: mail }, office.reader);
  const path = made.headers.get('location') ?? '';
  await send(`${path}/toewijzing`, { provincie: '30000', behandelaar: '' }, office.reader);
  await send(`${path}/aard`, { aard: 'question', thema: theme, reden: '' }, office.reader);
  return path;
}

async function letters(about: string): Promise<readonly { recipient: string; body: string }[]> {
  return await database.kysely
    .selectFrom('platform.letter')
    .select(['recipient', 'body'])
    .where('body', 'like', `%${about}%`)
    .execute();
}

/** The address of the link in the receipt. */
async function followUpLink(mail: string): Promise<string> {
  const [receipt] = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', mail)
    .execute();
  return /http:\/\/localhost:3000(\/opvolgen\/\S+)/.exec(receipt?.body ?? '')?.[1] ?? '';
}

/** What the asker reads there. */
async function followUp(mail: string): Promise<string> {
  return await text(await followUpLink(mail));
}

test('the centre says which answers a second person reads, and nobody else', async () => {
  expect(await text('/beheer/vier-ogen', office.reader)).toContain('Geen enkel antwoord moet');
  const rule = { aard: '', thema: 'Dijken', gouverneur: '', reden: 'afspraak van de directie' };
  const empty = await send('/beheer/vier-ogen', { ...rule, reden: '' }, office.reader);
  expect(empty.status).toBe(422);
  expect((await send('/beheer/vier-ogen', rule, office.reader)).status).toBe(303);
  const page = await text('/beheer/vier-ogen', office.writer);
  expect(page).toContain('elke aard, thema Dijken');
  expect(page).not.toContain('Regel toevoegen');
  expect((await site.post('/beheer/vier-ogen', rule, { as: office.writer })).status).toBe(403);
});

test('an answer that needs it is laid before a colleague, changed with the differences shown, and sent as it was read', async () => {
  const mail = 'dijk@torhout.test';
  const path = await question('dijken', mail);
  expect(await text(`${path}/antwoord`, office.writer)).toContain('afspraak van de directie');
  const file = new File(['plan'], 'plan van de dijk.txt', { type: 'text/plain' });
  const words = 'De dijk is voor de provincie.';
  const past = await send(`${path}/antwoord`, { wijze: 'mail', voorleggen: '', tekst: words }, office.writer);
  expect(past.status).toBe(409);
  expect(await past.text()).toContain('leest een collega eerst na');
  const proposed = await send(
    `${path}/antwoord`,
    { tekst: words, nalezer: '', bijlagen: file },
    office.writer,
  );
  expect(proposed.status).toBe(303);
  expect(await letters(words)).toEqual([]);
  for (const inside of [words, 'plan van de dijk', 'oorgelegd'])
    expect(await followUp(mail), inside).not.toContain(inside);
  expect(await text('/vragen?lijst=na-te-lezen', office.reader)).toContain('Over dijken');
  expect(await text('/vragen?lijst=na-te-lezen', office.writer)).not.toContain('Over dijken');
  expect((await site.get(`${path}/nalezing`, { as: office.elsewhere })).status).toBe(404);
  const own = await text(`${path}/nalezing`, office.writer);
  expect(own).toContain('Neem terug');
  expect(own).not.toContain('Keur goed');
  const self = await send(`${path}/nalezing`, { daad: 'goedkeuren', tekst: words }, office.writer);
  expect(self.status).toBe(403);

  expect(await text(path, office.reader)).toContain('Antwoord voorgelegd, nog niet verstuurd');
  const better = 'De dijk is voor de waterbeheerder.';
  const changed = await send(`${path}/nalezing`, { daad: 'goedkeuren', tekst: better }, office.reader);
  expect(changed.status).toBe(422);
  const page = await changed.text();
  expect(page).toContain('Er is nog niets verstuurd</h2>');
  expect(page).not.toContain('Dat ging niet');
  expect(page).toContain('geschrapt: </span>provincie.');
  expect(page).toContain('toegevoegd: </span>waterbeheerder.');
  expect(await letters(better)).toEqual([]);
  const form = { ...(await opened(`${path}/nalezing`, office.reader)), daad: 'goedkeuren', bekeken: better };
  const again = await site.post(
    `${path}/nalezing`,
    { ...form, tekst: `${better} Punt.` },
    { as: office.reader },
  );
  expect(again.status).toBe(422);
  const approved = await send(
    `${path}/nalezing`,
    { daad: 'goedkeuren', tekst: better, bekeken: better },
    office.reader,
  );
  expect(approved.status).toBe(303);
  expect((await letters(better)).map(({ recipient }) => recipient)).toEqual([mail]);
  expect(await letters(words)).toEqual([]);
  const asker = await followUp(mail);
  expect(asker).toContain(better);
  for (const inside of [words, 'oorgelegd', 'nagelezen', 'Medewerker contactpunt'])
    expect(asker, inside).not.toContain(inside);
  expect(asker).toContain('bijlagen');
  const history = await text(path, office.writer);
  expect(history).toContain('Antwoord nagelezen en goedgekeurd, met wijzigingen');
  expect(history).toContain('Antwoord voorgelegd');
  expect(history).toContain('Medewerker contactpunt West-Vlaanderen');
  expect(history).not.toContain('nog niet verstuurd');
  const line = await database.kysely
    .selectFrom('journal.line')
    .select(['person_id as personId', 'facts'])
    .where('deed', '=', 'answer.approved')
    .executeTakeFirstOrThrow();
  expect(line.facts).toMatchObject({ isChanged: true });
  expect(line.facts.writerId).not.toBe(line.personId);
  expect(site.bugs).toEqual([]);
});

test('an answer goes back with a remark, and comes again', async () => {
  const path = await question('Dijken', 'terug@torhout.test');
  const words = 'Een antwoord dat nog niet af is.';
  await send(`${path}/antwoord`, { tekst: words, nalezer: '' }, office.writer);
  const silent = await send(`${path}/nalezing`, { daad: 'terugsturen', tekst: words }, office.reader);
  expect(silent.status).toBe(422);
  const remark = { daad: 'terugsturen', tekst: words, opmerking: 'Noem ook het decreet.' };
  expect((await send(`${path}/nalezing`, remark, office.reader)).status).toBe(303);
  expect(await text(path, office.writer)).toContain('Noem ook het decreet.');
  const form = await text(`${path}/antwoord`, office.writer);
  expect(form).toContain(words);
  expect(form).toContain('Noem ook het decreet.');
  expect((await site.get(`${path}/nalezing`, { as: office.reader })).status).toBe(404);

  await send(`${path}/antwoord`, { tekst: `${words} Nu wel.`, nalezer: '' }, office.writer);
  const foreign = await send(`${path}/nalezing`, { daad: 'terugnemen' }, office.reader);
  expect(foreign.status).toBe(403);
  const taken = await send(`${path}/nalezing`, { daad: 'terugnemen' }, office.writer);
  expect(taken.headers.get('location')).toBe(`${path}/antwoord?voorleggen=ja`);
  expect(await text(taken.headers.get('location') ?? '', office.writer)).toContain('Nu wel.');
  expect(await letters(words)).toEqual([]);
});

test('an answer that went back is no draft any more once another one was given, also where that is denied', async () => {
  const mail = 'anders@torhout.test';
  const path = await question('Dijken', mail);
  const words = 'Een antwoord dat nooit vertrok.';
  await send(`${path}/antwoord`, { tekst: words, nalezer: '' }, office.writer);
  const remark = { daad: 'terugsturen', tekst: words, opmerking: 'Bel liever even.' };
  await send(`${path}/nalezing`, remark, office.reader);
  const given = { ...(await opened(`${path}/antwoord?gegeven=ja`, office.writer)), wijze: 'telephone' };
  await site.post(`${path}/antwoord`, { ...given, tekst: 'Gebeld.' }, { as: office.writer });
  const link = await followUpLink(mail);
  const sleutel = await formKeyOn(site, link);
  const denied = { sleutel, daad: 'reactie', beantwoord: 'nee', tekst: 'Dat volstaat niet.' };
  expect((await site.post(link, denied)).status).toBe(303);
  expect(await text(path, office.writer)).not.toContain('Antwoord teruggestuurd door');
  expect(await text(`${path}/antwoord`, office.writer)).toMatch(
    /<textarea[^>]* name="tekst"[^>]*><\/textarea>/,
  );
  expect(site.bugs).toEqual([]);
});

test('of two who approve at once one does, and it goes out once', async () => {
  const path = await question('Dijken', 'samen@torhout.test');
  const words = 'Twee mensen keuren dit goed.';
  await send(`${path}/antwoord`, { tekst: words, nalezer: '' }, office.writer);
  const approve = { daad: 'goedkeuren', tekst: words };
  const forms = [
    await opened(`${path}/nalezing`, office.reader),
    await opened(`${path}/nalezing`, office.reader),
  ];
  const both = await Promise.all(
    forms.map((form) => site.post(`${path}/nalezing`, { ...form, ...approve }, { as: office.reader })),
  );
  const statuses = both.map(({ status }) => status).sort();
  expect(statuses[0]).toBe(303);
  expect([404, 409]).toContain(statuses[1]);
  expect((await letters(words)).length).toBe(1);
  expect(site.bugs).toEqual([]);
});

test('without a rule an answer can be laid before a colleague by name, and what was told by telephone needs nobody', async () => {
  const path = await question('Bossen', 'bos@torhout.test');
  const page = await text(`${path}/antwoord?voorleggen=ja`, office.writer);
  expect(page).toContain('Coördinator regiovorming');
  expect(page).not.toContain('Medewerker contactpunt Limburg');
  const reader = /<option value="([^"]+)"[^>]*>Coördinator regiovorming/.exec(page)?.[1] ?? '';
  const form = { ...(await opened(`${path}/antwoord?voorleggen=ja`, office.writer)), tekst: 'Over bossen.' };
  const unknown = { ...form, nalezer: '019ab000-0000-7000-8000-000000000001' };
  expect((await site.post(`${path}/antwoord`, unknown, { as: office.writer })).status).toBe(422);
  const proposed = {
    ...(await opened(`${path}/antwoord?voorleggen=ja`, office.writer)),
    tekst: 'Over bossen.',
  };
  await site.post(`${path}/antwoord`, { ...proposed, nalezer: reader }, { as: office.writer });
  expect(await text(path, office.writer)).toContain('aan Coördinator regiovorming');

  const told = await question('Dijken', 'gebeld@torhout.test');
  const noted = { ...(await opened(`${told}/antwoord?gegeven=ja`, office.writer)), wijze: 'telephone' };
  const done = await site.post(`${told}/antwoord`, { ...noted, tekst: 'Gebeld.' }, { as: office.writer });
  expect(done.status).toBe(303);
  expect(await text(told, office.writer)).toContain('antwoord bezorgd');
});
