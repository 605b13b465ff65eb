import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });

async function text(path: string, as: string): Promise<string> {
  return await (await site.get(path, { as })).text();
}

async function organization(name: string): Promise<string> {
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', name)
    .where('kind', '=', 'municipality')
    .executeTakeFirstOrThrow();
  return id;
}

/** Somebody who is not signed in asks for a government, or for none (''); gives the address of the question and the link of its receipt. */
async function claim(subject: string, email: string, government = 'Torhout') {
  const form = { naam: 'Iemand', bestuur: '', telefoon: '', vraag: 'Hoe?', onderwerp: subject, email };
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const organisatie = government === '' ? '' : await organization(government);
  const asked = await site.post('/vraag-stellen', { sleutel, organisatie, ...form });
  const number = /nummer=(\S+)/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
  const { body } = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', 'like', `[${number}]%`)
    .executeTakeFirstOrThrow();
  return { path: `/vragen/${number}`, link: /localhost:3000(\/opvolgen\/\S+)/.exec(body)?.[1] ?? '' };
}

async function confirm(link: string): Promise<void> {
  const sleutel = await formKeyOn(site, link);
  expect((await site.post(link, { sleutel, daad: 'adres' })).status).toBe(303);
}

async function isSeen(path: string, subject: string, as: string): Promise<boolean> {
  const { status } = await site.get(path, { as });
  const isListed = (await text('/vragen?lijst=alle', as)).includes(subject);
  expect(status).toBe(isListed ? 200 : 404);
  return isListed;
}

test('a stranger who chooses a government writes nothing into the list of that government', async () => {
  const torhout = await site.signInAs('algemeen-directeur@torhout.test', 'localGovernment');
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const { path, link } = await claim('Zogezegd van ons', 'iemand@elders.test');
  expect(await isSeen(path, 'Zogezegd van ons', torhout)).toBe(false);
  const desk = await text(path, contactPoint);
  expect(desk).toContain('zegt te schrijven namens Torhout, niet nagekeken');
  expect(desk).toContain('>de vraagsteller is Torhout');
  expect(desk).toContain('koos in het formulier');
  await confirm(link);
  expect(await isSeen(path, 'Zogezegd van ons', torhout)).toBe(false);

  const sleutel = await formKeyOn(site, `${path}/vraagsteller`, contactPoint);
  const known = { sleutel, versie: '', organisatie: await organization('Torhout') };
  expect((await site.post(`${path}/vraagsteller`, known, { as: contactPoint })).status).toBe(303);
  expect(await isSeen(path, 'Zogezegd van ons', torhout)).toBe(true);
  expect(await text(path, contactPoint)).not.toContain('niet nagekeken');
});

test('whose address is of that government is known once it is confirmed, and not before', async () => {
  const torhout = await site.signInAs('algemeen-directeur@torhout.test', 'localGovernment');
  const { path, link } = await claim('Van een collega', 'een-collega@torhout.test');
  expect(await isSeen(path, 'Van een collega', torhout)).toBe(false);
  await confirm(link);
  expect(await isSeen(path, 'Van een collega', torhout)).toBe(true);
});

test('of two questions that go on as one, a government is not known for one alone', async () => {
  const torhout = await site.signInAs('algemeen-directeur@torhout.test', 'localGovernment');
  const centre = await site.signInAs('coordinator@abb.test');
  const older = await claim('Voor mezelf', 'een-andere@torhout.test', '');
  const younger = await claim('Voor de gemeente', 'een-andere@torhout.test');
  const sleutel = await formKeyOn(site, `${younger.path}/samenvoeging`, centre);
  const nummer = older.path.slice('/vragen/'.length);
  const merging = { sleutel, versie: '', nummer, reden: 'Dezelfde.' };
  const merged = await site.post(`${younger.path}/samenvoeging`, merging, { as: centre });
  expect(merged.headers.get('location')).toBe(older.path);
  await confirm(younger.link);
  expect(await isSeen(younger.path, 'Voor de gemeente', torhout)).toBe(false);
});

test('a claim that the office takes back does not come true by a confirmed address', async () => {
  const torhout = await site.signInAs('algemeen-directeur@torhout.test', 'localGovernment');
  const centre = await site.signInAs('coordinator@abb.test');
  const { path, link } = await claim('Toch niet', 'een-inwoner@torhout.test');
  const sleutel = await formKeyOn(site, `${path}/vraagsteller`, centre);
  await site.post(`${path}/vraagsteller`, { sleutel, versie: '', organisatie: '' }, { as: centre });
  await confirm(link);
  expect(await isSeen(path, 'Toch niet', torhout)).toBe(false);
  expect(await text(path, centre)).not.toContain('koos in het formulier');
  expect(site.bugs).toEqual([]);
});
