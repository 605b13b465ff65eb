import { beforeAll, expect, test } from 'vitest';
import { addMonths, dayOf } from '#platform/day.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const today = dayOf(testMoment);
const base = '/beheer/sleutels';

let as = '';
let torhout = '';

beforeAll(async () => {
  as = await site.signInAs('beheerder@abb.test', 'administrator');
  torhout = await organization('Torhout');
});

async function organization(name: string): Promise<string> {
  const found = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return found.id;
}

async function make(form: Readonly<Record<string, string | string[]>> = {}): Promise<Response> {
  const sleutel = await formKeyOn(site, `${base}/nieuw`, as);
  const asked = { naam: 'zaaksysteem', rechten: ['vragen.stellen'], tot: addMonths(today, 12) };
  return await site.post(`${base}/nieuw`, { sleutel, organisatie: torhout, ...asked, ...form }, { as });
}

/** A page as the browser shows it after an answer: with the cookies that came with it. */
async function pageAfter(response: Response): Promise<Response> {
  const [secret = ''] = response.headers.getSetCookie();
  const [pair = ''] = secret.split(';');
  const path = response.headers.get('location') ?? '';
  return await site.get(path, { headers: { cookie: `regioloket=${as}; ${pair}` } });
}

const keyIn = (text: string) => /rl_[\w-]{43}/.exec(text)?.[0];

test('a key is shown once, right after it was made, and nowhere again', async () => {
  const made = await make({ naam: 'eenmalig getoond' });
  expect(made.status).toBe(303);
  const [cookie] = made.headers.getSetCookie();
  expect(cookie).toMatch(/^geheim=.*; Max-Age=60; Path=\/beheer\/sleutels\/[\w-]+; HttpOnly; SameSite=Lax/);
  const first = await pageAfter(made);
  const key = keyIn(await first.text());
  expect(key).toBeDefined();
  expect(first.headers.get('cache-control')).toBe('private, no-store');
  expect(first.headers.getSetCookie().join()).toMatch(/geheim=; Max-Age=0; Path=\/beheer\/sleutels\//);

  const path = made.headers.get('location') ?? '';
  expect(keyIn(await (await site.get(path, { as })).text())).toBeUndefined();
  expect(await (await site.get(base, { as })).text()).toContain(key?.slice(0, 7));
  for (const text of await everythingKept()) expect(text).not.toContain(key?.slice(3));
});

/** All that the program keeps of a form and what came of it, as text. */
async function everythingKept(): Promise<readonly string[]> {
  const { kysely } = database;
  const tables = [
    await kysely.selectFrom('people.api_key').selectAll().execute(),
    await kysely.selectFrom('platform.form_key').selectAll().execute(),
    await kysely.selectFrom('journal.line').selectAll().execute(),
    await kysely.selectFrom('journal.detail').selectAll().execute(),
    await kysely.selectFrom('platform.letter').selectAll().execute(),
  ];
  expect(tables[0]).not.toEqual([]);
  return tables.map((rows) => JSON.stringify(rows));
}

test('the same form twice is one key, and both answers show it', async () => {
  const sleutel = await formKeyOn(site, `${base}/nieuw`, as);
  const first = await make({ sleutel, naam: 'tweemaal geklikt' });
  const second = await make({ sleutel, naam: 'tweemaal geklikt' });
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
  expect(keyIn(await (await pageAfter(second)).text())).toBe(keyIn(await (await pageAfter(first)).text()));
});

test.each([
  ['organisatie', { organisatie: '' }],
  ['naam', { naam: '' }],
  ['rechten', { rechten: [] }],
  ['tot', { tot: today }],
  ['tot', { tot: '2029-01-01' }],
])('what cannot be is refused beside %s, and stays typed', async (field, given) => {
  const refused = await make({ naam: 'bewaard', ...given });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain(`veld-${field}`);
  if (field !== 'naam') expect(page).toContain('value="bewaard"');
});

test('an administration that only answers has no key', async () => {
  const refused = await make({ organisatie: await organization('Wonen in Vlaanderen') });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Kies een lokaal bestuur, een provincie of een gouverneur');
});

test('a key is revoked once, and the journal has both deeds', async () => {
  const path = (await make({ naam: 'in te trekken' })).headers.get('location') ?? '';
  const revoke = async () => site.post(`${path}/intrekking`, {}, { as });
  expect((await revoke()).status).toBe(303);
  expect((await revoke()).status).toBe(409);
  expect(await (await site.get(path, { as })).text()).toContain('ingetrokken op');
  const journal = await (
    await site.get(`/beheer/journaal?onderwerp=${path.split('/').at(-1)}`, { as })
  ).text();
  expect(journal).toContain('sleutel voor de API gemaakt');
  expect(journal).toContain('sleutel voor de API ingetrokken');
  expect(site.bugs).toEqual([]);
});
