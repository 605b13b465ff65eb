import { expect, test } from 'vitest';
import { inWriting } from '#platform/writing.ts';
import { reactAsAsker } from '#rooms/inquiries/commands/react-as-asker.ts';
import { testDatabase } from '../test/harness/database.ts';
import { formKeyOn, type SentForm, testSite } from '../test/harness/site.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { carryOutHeld } from './carry-out-held-deed.ts';

const database = testDatabase('world');
let now = testMoment;
const house = {
  version: '1',
  baseUrl: 'http://localhost:3000',
  isDemo: true,
  offersDemoRoles: true,
  undoSeconds: 10,
  backgroundMap: 'https://kaarten.test/wmts',
};
const site = testSite(database, { house, clock: () => now, admits: async () => true });
const sorry = 'Met vriendelijke groeten, het antwoord.';

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

/** Opens a form and sends it with what it says of itself. */
async function send(path: string, form: SentForm, as: string): Promise<Response> {
  return await site.post(path, { ...(await opened(path, as)), ...form }, { as });
}

async function opened(path: string, as: string): Promise<Record<string, string>> {
  const page = await text(path, as);
  const hidden = [...page.matchAll(/type="hidden" name="(sleutel|versie|gezien|concept)" value="([^"]*)"/g)];
  const form = hidden.slice(hidden.findLastIndex(([, name]) => name === 'sleutel'));
  return Object.fromEntries(form.map(([, name = '', value = '']) => [name, value]));
}

async function register(as: string, mail = 'iemand@torhout.test'): Promise<string> {
  const form = { onderwerp: 'Een vraag', vraag: 'Hoe?', kanaal: 'telephone', contact: '2026-11-23' };
  const made = await send('/vragen/nieuw', { ...form, aard: 'question', email: mail }, as);
  expect(made.status).toBe(303);
  return made.headers.get('location') ?? '';
}

const answer = { wijze: 'mail', tekst: sorry };

async function letters(about: string): Promise<number> {
  const found = await database.kysely
    .selectFrom('platform.letter')
    .select('id')
    .where('body', 'like', `%${about}%`)
    .execute();
  return found.length;
}

async function waiting(): Promise<readonly string[]> {
  const rows = await database.kysely
    .selectFrom('inquiries.held_deed')
    .select('id')
    .where('ending', 'is', null)
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The worker comes by, so many seconds later. */
async function after(seconds: number): Promise<void> {
  now = new Date(now.getTime() + seconds * 1000);
  for (const id of await waiting()) await carryOutHeld(database.kysely, id, { now, house, build: 'test' });
}

test('an answer waits ten seconds, is announced, and goes out once', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer);
  const words = 'Wacht eerst tien seconden.';
  const form = { ...(await opened(`${path}/antwoord`, writer)), ...answer, tekst: words };
  const first = await site.post(`${path}/antwoord`, form, { as: writer });
  const second = await site.post(`${path}/antwoord`, form, { as: writer });
  expect([first.status, second.status]).toEqual([303, 303]);
  expect((await waiting()).length).toBe(1);
  const page = await text(path, writer);
  expect(page).toContain('Antwoord: wordt verstuurd om 10:00:10');
  expect(page).toContain('Maak ongedaan');
  expect(page).toContain('Antwoord: vertrekt om 10:00:10. Tot dan kun je het nog ongedaan maken.');
  expect(page).toContain('href="#vertrekt"');
  expect(page).not.toContain('Leg de vraag voor aan wie bevoegd is');
  expect(page).toContain('te behandelen');
  expect(await letters(words)).toBe(0);

  await after(9);
  expect(await letters(words)).toBe(0);
  const [id = ''] = await waiting();
  now = new Date(now.getTime() + 1000);
  const twice = [1, 2].map(() => carryOutHeld(database.kysely, id, { now, house, build: 'test' }));
  await Promise.all(twice);
  expect(await letters(words)).toBe(1);
  const sent = await text(path, writer);
  expect(sent).toContain('antwoord bezorgd');
  expect(sent).not.toContain('Maak ongedaan');
  const lines = await database.kysely
    .selectFrom('journal.line')
    .select(['deed', 'person_id as personId'])
    .where('deed', 'in', ['inquiry.deedHeld', 'inquiry.delivered'])
    .orderBy('number', 'desc')
    .limit(2)
    .execute();
  expect(lines.map(({ deed }) => deed)).toEqual(['inquiry.delivered', 'inquiry.deedHeld']);
  expect(lines[0]?.personId).toEqual(lines[1]?.personId);
  expect(site.bugs).toEqual([]);
});

test('taken back, nothing was sent and the form is there with all that was typed, its attachment too', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer);
  const words = 'Deze zin had ik beter niet geschreven.';
  const file = new File(['inhoud'], 'bijlage bij het antwoord.txt', { type: 'text/plain' });
  await send(`${path}/antwoord`, { ...answer, tekst: words, bijlagen: file }, writer);
  const [id] = await waiting();
  const undo = `${path}/verzendingen/${id}`;
  const sleutel = await formKeyOn(site, path, writer);
  const undone = await site.post(undo, { sleutel }, { as: writer });
  const draft = undone.headers.get('location') ?? '';
  expect(draft).toBe(`${path}/antwoord?concept=${id}`);
  const page = await text(draft, writer);
  expect(page).toContain('Teruggenomen: er is niets verstuurd');
  expect(page).toContain(words);
  expect(page).toContain('bijlage bij het antwoord.txt');
  await after(60);
  expect(await letters(words)).toBe(0);
  expect(await text(path, writer)).toContain('Antwoord: niet verstuurd');
  expect(await text('/vragen', writer)).toContain('Eén bericht van jou is niet verstuurd');
  const other = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  expect((await site.get(draft, { as: other })).status).toBe(404);

  const received = /name="ontvangen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const better = 'Deze zin is beter.';
  await send(draft, { ...answer, tekst: better, ontvangen: received }, writer);
  await after(10);
  expect(await letters(better)).toBe(1);
  const done = await text(path, writer);
  expect(done).not.toContain('niet verstuurd');
  expect(done).toContain('bijlage bij het antwoord.txt');
  const late = await site.post(
    undo,
    { sleutel: await formKeyOn(site, '/vragen/nieuw', writer) },
    { as: writer },
  );
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Te laat');
  expect(site.bugs).toEqual([]);
});

test('a colleague sees that an answer is about to go, and sends nothing beside it', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer);
  await send(`${path}/toewijzing`, { provincie: '30000', behandelaar: '' }, writer);
  const colleague = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const before = await opened(`${path}/antwoord`, colleague);
  await send(`${path}/antwoord`, { ...answer, tekst: 'Het eerste antwoord.' }, writer);
  const page = await text(path, colleague);
  expect(page).toContain('Antwoord klaar, wordt verstuurd om');
  expect(page).not.toContain('Naar “Maak ongedaan”');
  expect(page).toContain('Coördinator regiovorming');
  expect(page).not.toContain('Maak ongedaan');
  expect(page).not.toContain('Het eerste antwoord.');
  const meanwhile = await opened(`${path}/antwoord`, colleague);
  const late = { ...before, ...answer, tekst: 'Het tweede antwoord.' };
  const refused = await site.post(`${path}/antwoord`, late, { as: colleague });
  expect(refused.status).toBe(409);
  const back = await refused.text();
  expect(back).toContain('Coördinator regiovorming verstuurt om');
  expect(back).toContain('Het tweede antwoord.');
  const [id] = await waiting();
  const undo = { sleutel: await formKeyOn(site, '/vragen/nieuw', colleague) };
  expect((await site.post(`${path}/verzendingen/${id}`, undo, { as: colleague })).status).toBe(409);

  await after(10);
  const stale = await site.post(
    `${path}/antwoord`,
    { ...meanwhile, ...answer, tekst: 'Het tweede antwoord.' },
    { as: colleague },
  );
  expect(stale.status).toBe(409);
  expect(await stale.text()).toContain('Het eerste antwoord.');
  expect(await letters('Het tweede antwoord.')).toBe(0);
  expect(await letters('Het eerste antwoord.')).toBe(1);
  expect(site.bugs).toEqual([]);
});

test('what the asker did meanwhile brings the answer back to its writer', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer, 'burger@nijlen.test');
  const number = path.split('/').at(-1) ?? '';
  const receipt = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', 'burger@nijlen.test')
    .executeTakeFirstOrThrow();
  const token = /\/opvolgen\/(\S+)/.exec(receipt.body)?.[1] ?? '';
  const words = 'Dit antwoord komt te laat.';
  await send(`${path}/antwoord`, { ...answer, tekst: words }, writer);
  const actor = { kind: 'public' } as const;
  await inWriting(database.kysely, { now, actor }, (ctx) =>
    reactAsAsker(ctx, token, 'withdraw', 'Al opgelost.'),
  );
  await after(10);
  expect(await letters(words)).toBe(0);
  const page = await text(path, writer);
  expect(page).toContain('Antwoord: niet verstuurd');
  expect(page).toContain('Intussen is er iets gebeurd met deze vraag');
  expect(await text('/vragen', writer)).toContain(`Antwoord bij ${number}`);
  const draft = /href="([^"]+\?concept=[^"]+)"/.exec(page)?.[1] ?? '';
  const form = await text(draft, writer);
  expect(form).toContain(words);
  expect(form).toContain('Dit gebeurde intussen');
  expect(form).toContain('Al opgelost.');
  const thrown = { daad: 'weggooien', sleutel: await formKeyOn(site, '/vragen/nieuw', writer) };
  const id = draft.split('=')[1];
  await site.post(`${path}/verzendingen/${id}`, thrown, { as: writer });
  expect(await text(path, writer)).not.toContain('niet verstuurd');
});

test('who goes on with a question while something waits there is not stopped by it', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer);
  const message = { tekst: 'Wij zoeken het uit.' };
  await send(`${path}/tussentijds-bericht`, message, writer);
  const next = await opened(`${path}/vraag-terug`, writer);
  await send(`${path}/aard`, { aard: 'bottleneck', thema: 'Wonen', reden: '' }, writer);
  const later = await opened(`${path}/vraag-terug`, writer);
  await after(10);
  expect(await letters('Wij zoeken het uit.')).toBe(1);
  const question = { tekst: 'Over welke gemeente gaat het?' };
  expect((await site.post(`${path}/vraag-terug`, { ...next, ...question }, { as: writer })).status).toBe(409);
  expect((await site.post(`${path}/vraag-terug`, { ...later, ...question }, { as: writer })).status).toBe(
    303,
  );
  await after(10);
  expect(await letters('Over welke gemeente gaat het?')).toBe(1);
});

test('who lost the role meanwhile sends nothing', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const path = await register(centre);
  await send(`${path}/toewijzing`, { provincie: '70000', behandelaar: '' }, centre);
  const writer = await site.signInAs('contactpunt-limburg@abb.test');
  const words = 'Van wie er niet meer werkt.';
  await send(`${path}/antwoord`, { ...answer, tekst: words }, writer);
  await database.kysely
    .updateTable('people.membership')
    .set({ valid_to: '2026-11-23' })
    .where('role', '=', 'contactPoint')
    .where('person_id', 'in', (select) =>
      select.selectFrom('people.person').select('id').where('email', '=', 'contactpunt-limburg@abb.test'),
    )
    .execute();
  await after(10);
  expect(await letters(words)).toBe(0);
  const { reason } = await database.kysely
    .selectFrom('inquiries.held_deed')
    .select('reason')
    .where('ending', '=', 'returned')
    .orderBy('ended_at', 'desc')
    .executeTakeFirstOrThrow();
  expect(reason).toContain('rol niet meer');
});

test('what is refused is refused at the press, and a telephone call waits for nothing', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer, '');
  const refused = await send(`${path}/antwoord`, answer, writer);
  expect(refused.status).toBe(422);
  expect(await waiting()).toEqual([]);
  const told = await send(`${path}/antwoord`, { wijze: 'telephone', tekst: 'Gebeld.' }, writer);
  expect(told.status).toBe(303);
  expect(await text(path, writer)).toContain('antwoord bezorgd');
});

test('what waited in a backup that was put back may have gone out: it comes back to its writer', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer);
  const words = 'Misschien al verstuurd.';
  await send(`${path}/antwoord`, { ...answer, tekst: words }, writer);
  const [id = ''] = await waiting();
  now = new Date(now.getTime() + 60_000);
  await carryOutHeld(database.kysely, id, { now, house, build: 'test', restoredAt: now });
  expect(await letters(words)).toBe(0);
  expect(await text(path, writer)).toContain('kijk eerst na of dit al verstuurd was');
});

test('an answer that a colleague approved waits too, and goes out as the colleague read it', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = await register(writer);
  await send(`${path}/toewijzing`, { provincie: '30000', behandelaar: '' }, writer);
  const words = 'Nagelezen en goedgekeurd.';
  const proposal = { ...answer, tekst: words, voorleggen: 'ja', nalezer: '' };
  await send(`${path}/antwoord`, proposal, writer);
  expect(await waiting()).toEqual([]);
  const reader = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  await send(`${path}/nalezing`, { daad: 'goedkeuren', tekst: words }, reader);
  expect(await letters(words)).toBe(0);
  expect(await text(path, reader)).toContain('Nagelezen antwoord: wordt verstuurd om');
  const sleutel = await formKeyOn(site, '/vragen/nieuw', writer);
  const back = await site.post(`${path}/nalezing`, { sleutel, daad: 'terugnemen' }, { as: writer });
  expect(back.status).toBe(409);
  const [id] = await waiting();
  await site.post(
    `${path}/verzendingen/${id}`,
    { sleutel: await formKeyOn(site, path, reader) },
    { as: reader },
  );
  expect(await text(path, writer)).toContain('Antwoord voorgelegd, nog niet verstuurd');
  await send(`${path}/nalezing?concept=${id}`, { daad: 'goedkeuren', tekst: words }, reader);
  await after(10);
  expect(await letters(words)).toBe(1);
  expect(await text(path, writer)).not.toContain('nog niet verstuurd');
  expect(site.bugs).toEqual([]);
});

test('pointing elsewhere waits too, and a text block goes into the letter at once, with nothing sent', async () => {
  const writer = await site.signInAs('coordinator@abb.test');
  const path = `${await register(writer)}/doorverwijzing`;
  const blok =
    /<option value="([0-9a-f-]{36})">Parlementaire vraag</.exec(await text(path, writer))?.[1] ?? '';
  const before = (await waiting()).length;
  const inserted = await send(path, { daad: 'tekstblok', blok, bij: 'parliament', tekst: 'Beste.' }, writer);
  expect(inserted.status).toBe(422);
  expect(await inserted.text()).toContain('Beste.\n\nEen vraag van een parlementslid');
  expect((await waiting()).length).toBe(before);

  const pointed = { bij: 'parliament', tekst: 'Dit is voor het parlement alleen.' };
  expect((await send(path, pointed, writer)).status).toBe(303);
  expect(await letters('voor het parlement alleen')).toBe(0);
  await after(11);
  expect(await letters('voor het parlement alleen')).toBe(1);
  expect(await text(path.replace('/doorverwijzing', ''), writer)).toContain(
    'doorverwezen naar het Vlaams Parlement',
  );
});
