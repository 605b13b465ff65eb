import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { hearByTelephone } from '../../../../test/harness/heard-by-telephone.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';
import { closeInquiry } from '../commands/close-inquiry.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const house = { baseUrl: 'http://localhost:3000' };

/** Questions of the contact point of West-Vlaanderen, by number. */
async function asked(count: number, subjectLine: string): Promise<readonly string[]> {
  return await writing(database, async (ctx) => {
    const numbers: string[] = [];
    for (let place = 0; place < count; place += 1) {
      const number = await hearByTelephone(ctx, `${subjectLine} ${place + 1}`);
      const place30 = { provinceNis: '30000', follows: [], ownerId: null, version: null };
      await assignInquiry(ctx, number, place30);
      numbers.push(number);
    }
    return numbers;
  });
}

async function personId(email: string): Promise<string> {
  const { id } = await database.kysely
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return id;
}

async function text(path: string, as: string): Promise<string> {
  return await (await site.get(path, { as })).text();
}

async function run(as: string, form: Record<string, string>): Promise<string> {
  const path = `/vragen/samen?nummer=${form.nummers?.split(' ')[0]}`;
  const sent = await site.post(
    '/vragen/samen',
    { sleutel: await formKeyOn(site, path, as), ...form },
    { as },
  );
  expect(sent.status).toBe(303);
  return sent.headers.get('location') ?? '';
}

async function undo(path: string, as: string): Promise<Response> {
  return await site.post(path, { sleutel: await formKeyOn(site, path, as) }, { as });
}

async function owners(numbers: readonly string[]): Promise<readonly (string | null)[]> {
  const rows = await database.kysely
    .selectFrom('inquiries.standing as standing')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .select('standing.owner_id as ownerId')
    .where('inquiry.number', 'in', numbers)
    .orderBy('inquiry.number')
    .execute();
  return rows.map(({ ownerId }) => ownerId);
}

test('what fails is listed with its reason, the rest is done, and one press undoes it but for what changed since', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const handler = await personId('contactpunt-west-vlaanderen@abb.test');
  const [one = '', two = '', three = '', ended = '', elsewhere = ''] = await asked(5, 'Samen');
  await writing(database, async (ctx) => {
    await closeInquiry(ctx, ended, { reason: 'Klaar.', version: null }, house);
    await assignInquiry(ctx, elsewhere, { provinceNis: '70000', follows: [], ownerId: null, version: null });
  });
  const numbers = [one, two, three, ended, elsewhere, 'RV-2019-000001'];
  const path = await run(centre, { daad: 'behandelaar', behandelaar: handler, nummers: numbers.join(' ') });
  const result = await text(path, centre);
  expect(result).toContain('3 vragen gedaan');
  expect(result).toContain('Bij 3 vragen niet');
  expect(result).toContain('de vraag is “afgesloten”');
  expect(result).toContain('behandelt geen vragen van dit contactpunt');
  expect(result).toContain('Deze vraag bestaat niet, of je hebt er geen toegang toe.');
  expect(await owners([one, two, three, elsewhere])).toEqual([handler, handler, handler, null]);

  const other = await personId('coordinator@abb.test');
  await writing(database, (ctx) =>
    assignInquiry(ctx, two, { provinceNis: '30000', follows: [], ownerId: other, version: null }),
  );
  expect((await undo(path, centre)).status).toBe(303);
  const undone = await text(path, centre);
  expect(undone).toContain('Ongedaan gemaakt: 2 vragen staan weer zoals voordien');
  expect(undone).toContain('Intussen is dit weer veranderd');
  expect(undone).not.toContain('Maak ongedaan');
  expect(await owners([one, two, three])).toEqual([null, other, null]);
});

test('all of a list, over its pages and as it is narrowed down, gets a theme, and the theme of before comes back', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const numbers = await asked(53, 'Verlichting');
  const list = await text('/vragen?lijst=alle&zoek=verlichting', centre);
  expect(list.match(/name="nummer" value="/g)).toHaveLength(50);
  const all = /href="(\/vragen\/samen\?[^"]+)"/.exec(list)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const page = await text(all, centre);
  expect(page).toContain('53 vragen gekozen');
  const nummers = /name="nummers" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(nummers.split(' ')).toEqual(numbers);
  const path = await run(centre, { daad: 'thema', thema: 'Openbare verlichting', nummers });
  expect(await text(path, centre)).toContain('53 vragen gedaan');
  const found = '/vragen?lijst=alle&thema=openbare%20verlichting';
  expect(await text(found, centre)).toContain('Verlichting 53');
  await undo(path, centre);
  expect(await text(found, centre)).toContain('Geen vragen');
});

test('a contact point does nothing to what it may not see, and nobody reads or undoes what another did', async () => {
  const contactPoint = await site.signInAs('contactpunt-antwerpen@abb.test');
  const centre = await site.signInAs('coordinator@abb.test');
  const [number = ''] = await asked(1, 'Niet van Antwerpen');
  const chosen = `/vragen/samen?nummer=${number}`;
  expect(await text(chosen, contactPoint)).not.toContain('Niet van Antwerpen');
  const sleutel = await formKeyOn(site, '/vragen/nieuw', contactPoint);
  const form = { sleutel, daad: 'thema', thema: 'Iets', nummers: number };
  const sent = await site.post('/vragen/samen', form, { as: contactPoint });
  const path = sent.headers.get('location') ?? '';
  expect(await text(path, contactPoint)).toContain(
    'Deze vraag bestaat niet, of je hebt er geen toegang toe.',
  );
  expect((await site.get(path, { as: centre })).status).toBe(404);
  const key = await formKeyOn(site, '/vragen/nieuw', centre);
  expect((await site.post(path, { sleutel: key }, { as: centre })).status).toBe(404);
});

test('none, too many, or nothing to give comes back with what was chosen', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const [number = ''] = await asked(1, 'Alleen');
  const sleutel = await formKeyOn(site, '/vragen/nieuw', centre);
  const post = (form: Record<string, string>) =>
    site.post('/vragen/samen', { sleutel, ...form }, { as: centre });
  const nobody = await post({ daad: 'behandelaar', behandelaar: '', nummers: number });
  expect([nobody.status, (await nobody.text()).includes('Alleen 1')]).toEqual([422, true]);
  const gone = { daad: 'behandelaar', behandelaar: '019ab000-0000-7000-8000-000000000001', nummers: number };
  const left = await post(gone);
  expect([left.status, (await left.text()).includes('behandelt geen vragen meer')]).toEqual([422, true]);
  const none = await post({ daad: 'thema', thema: 'Iets', nummers: '' });
  expect([none.status, (await none.text()).includes('Kies minstens één vraag')]).toEqual([422, true]);
  const many = Array.from({ length: 501 }, (_, place) => `RV-2020-${String(place).padStart(6, '0')}`);
  const tooMany = await post({ daad: 'thema', thema: 'Iets', nummers: many.join(' ') });
  expect([tooMany.status, (await tooMany.text()).includes('hoogstens 500')]).toEqual([422, true]);
  expect(site.bugs).toEqual([]);
});
