import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { downloadedCsv } from '../../../../test/harness/downloaded.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';
import { deliverAnswer } from '../commands/deliver-answer.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

async function send(path: string, form: Record<string, string>, as: string): Promise<Response> {
  return await site.post(path, { sleutel: await formKeyOn(site, path, as), ...form }, { as });
}

async function organization(name: string): Promise<string> {
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}

/** Asks as somebody who is signed in; gives the address of the question. */
async function ask(as: string, subject: string, more: Record<string, string> = {}): Promise<string> {
  const person = { naam: 'Iemand', email: 'iemand@bestuur.test' };
  const asked = await send('/vraag-stellen', { onderwerp: subject, vraag: 'Hoe?', ...person, ...more }, as);
  expect(asked.status).toBe(303);
  return asked.headers.get('location') ?? '';
}

test('a government asks for itself and for nobody else, whatever the form says', async () => {
  const nijlen = await site.signInAs('algemeen-directeur@nijlen.test');
  const page = await text('/vraag-stellen', nijlen);
  expect(page).toContain('<strong>Nijlen</strong>');
  expect(page).not.toContain('name="organisatie"');
  expect(page).not.toContain('name="vertrouwelijk"');
  const path = await ask(nijlen, 'Onze vraag', {
    organisatie: await organization('Torhout'),
    bestuur: 'Torhout',
    vertrouwelijk: 'ja',
  });
  expect(await text('/vragen', nijlen)).toContain('Onze vraag');
  const contactPoint = await site.signInAs('contactpunt-antwerpen@abb.test');
  const desk = await text(path, contactPoint);
  expect(desk).toContain('<div>Nijlen</div><div>Iemand</div>');
  expect(desk).not.toContain('Torhout');
  const torhout = await site.signInAs('algemeen-directeur@torhout.test');
  expect((await site.get(path, { as: torhout })).status).not.toBe(200);
});

test('a government follows its question signed in: adds, says no, withdraws', async () => {
  const nijlen = await site.signInAs('algemeen-directeur@nijlen.test');
  const path = await ask(nijlen, 'Volgen we op');
  const number = path.slice('/vragen/'.length);
  const deeds = `${path}/opvolging`;
  expect((await send(deeds, { daad: 'aanvulling', tekst: 'Nog dit erbij.' }, nijlen)).status).toBe(303);
  expect((await send(deeds, { daad: 'aanvulling', tekst: '' }, nijlen)).status).toBe(422);
  expect(await text(path, nijlen)).toContain('Nog dit erbij.');

  const way = 'telephone' as const;
  await writing(database, (ctx) =>
    deliverAnswer(ctx, number, { text: 'Zo zit het.', way, version: null }, { baseUrl: 'http://localhost' }),
  );
  expect(await text('/vragen', nijlen)).toContain('je kreeg een antwoord: volstaat het?');
  expect((await send(deeds, { daad: 'reactie', beantwoord: 'nee', tekst: 'Nog niet.' }, nijlen)).status).toBe(
    303,
  );
  expect(await text(path, nijlen)).toContain('Je vraag ligt bij het Agentschap Binnenlands Bestuur');
  expect((await send(deeds, { daad: 'intrekking' }, nijlen)).status).toBe(303);
  expect(await text(path, nijlen)).toContain('Je trok je vraag in');

  const office = await site.signInAs('contactpunt-antwerpen@abb.test');
  expect((await site.get(deeds, { as: office })).status).toBe(404);
  const wichelen = await site.signInAs('secretariaat-burgemeester@wichelen.test');
  const key = await formKeyOn(site, '/vraag-stellen', wichelen);
  expect((await site.post(deeds, { sleutel: key, daad: 'intrekking' }, { as: wichelen })).status).toBe(404);
});

test('what a government reads of its questions names no official', async () => {
  const nijlen = await site.signInAs('algemeen-directeur@nijlen.test');
  const number = (await ask(nijlen, 'Wie heeft dit?')).slice('/vragen/'.length);
  const { id } = await database.kysely
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', 'contactpunt-antwerpen@abb.test')
    .executeTakeFirstOrThrow();
  const assigned = { provinceNis: '10000', follows: [], ownerId: id, version: null };
  await writing(database, (ctx) => assignInquiry(ctx, number, assigned));
  const official = 'Medewerker contactpunt Antwerpen';
  expect(await text('/vragen', nijlen)).not.toContain(official);
  const { header, rows } = await downloadedCsv(site, '/vragen?lijst=alle', nijlen);
  expect(header).toEqual(['Nummer', 'Vraag', 'Geregistreerd op', 'Waar ze ligt']);
  expect(JSON.stringify(rows)).not.toContain(official);
});

test('a governor asks in confidence: the contact point knows of it only once it is given it by name', async () => {
  const governor = await site.signInAs('gouverneur@west-vlaanderen.test');
  const cabinet = await site.signInAs('kabinet@west-vlaanderen.test');
  const centre = await site.signInAs('coordinator@abb.test');
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const open = await ask(governor, 'Open vraag van de gouverneur');
  expect(await text(open, contactPoint)).toContain('Open vraag van de gouverneur');

  const before = await downloadedCsv(site, '/vragen?lijst=alle', contactPoint);
  const path = await ask(governor, 'Stille vraag', { vertrouwelijk: 'ja' });
  for (const as of [governor, cabinet, centre]) expect(await text(path, as)).toContain('Stille vraag');
  expect((await site.get(path, { as: contactPoint })).status).toBe(404);
  const after = await downloadedCsv(site, '/vragen?lijst=alle', contactPoint);
  expect(after.rows).toEqual(before.rows);
  expect(await text('/vragen?zoek=Stille', contactPoint)).toContain('Niets gevonden');

  const { id } = await database.kysely
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', 'contactpunt-west-vlaanderen@abb.test')
    .executeTakeFirstOrThrow();
  const byName = { provinceNis: '30000', follows: [], ownerId: id, version: null };
  await writing(database, (ctx) => assignInquiry(ctx, path.slice('/vragen/'.length), byName));
  expect(await text(path, contactPoint)).toContain('Stille vraag');
  expect(site.bugs).toEqual([]);
});
