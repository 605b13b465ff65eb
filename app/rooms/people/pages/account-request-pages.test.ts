import { beforeAll, expect, test } from 'vitest';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const hostile = `<script>alert(1)</script>'; drop table people.person; --`;

let torhout = '';
let ownContactPoint = '';
let foreignContactPoint = '';

beforeAll(async () => {
  torhout =
    (await findOrganizationByIdentifier(reading(database), { scheme: 'nis', value: '31033' }))?.id ?? '';
  ownContactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  foreignContactPoint = await site.signInAs('contactpunt-limburg@abb.test');
});

function asker(email: string): Record<string, string> {
  return {
    organisatie: torhout,
    naam: 'Secretariaat',
    email,
    functie: 'secretariaat',
    namens: '',
    opmerking: '',
  };
}

/** Asks for an account through the pages and returns the path in the letter. */
async function ask(email: string, given: Record<string, string> = {}): Promise<string> {
  const response = await site.post('/account-aanvragen', { ...asker(email), ...given });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/account-aangevraagd']);
  const letter = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', email)
    .where('subject', 'like', 'Bevestig%')
    .executeTakeFirstOrThrow();
  return letter.body.match(/(\/account-aanvragen\/\S+)/)?.[1] ?? '';
}

async function stateOf(email: string) {
  return database.kysely
    .selectFrom('people.account_request')
    .select([
      'id',
      'confirmed_at as confirmedAt',
      'membership_id as membershipId',
      'refusal_reason as refusalReason',
    ])
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
}

test('the organisation is found by searching, and chosen by a link, without script', async () => {
  const found = await (await site.get('/account-aanvragen?zoek=ocmw+torhout')).text();
  expect(found).toMatch(/href="\/account-aanvragen\?organisatie=[0-9a-f-]{36}">OCMW Torhout</);
  expect(found).not.toContain('<script');
  const form = await (await site.get(`/account-aanvragen?organisatie=${torhout}`)).text();
  expect(form).toContain(`<option value="${torhout}" selected="">Torhout</option>`);
  expect(await (await site.get(`/account-aanvragen?zoek=${encodeURIComponent(hostile)}`)).text()).toContain(
    'Geen organisatie gevonden',
  );
});

test('opening the link three times changes nothing; the press confirms', async () => {
  const path = await ask('leeg@torhout.test');
  for (let times = 0; times < 3; times += 1) {
    const shown = await site.get(path);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain('Mijn aanvraag bevestigen');
  }
  expect((await stateOf('leeg@torhout.test')).confirmedAt).toBeNull();
  expect((await site.post(path, { organisatie: '' })).status).toBe(303);
  expect((await stateOf('leeg@torhout.test')).confirmedAt).not.toBeNull();
  expect(await (await site.get(path)).text()).toContain('Je mailadres is bevestigd');
  expect((await site.post(path, { organisatie: '' })).status).toBe(409);
});

test('an invented link is a dead link', async () => {
  expect((await site.get('/account-aanvragen/verzonnen')).status).toBe(410);
  expect((await site.post('/account-aanvragen/verzonnen', {})).status).toBe(409);
});

test('a domain that is known proposes its organisations on the confirmation page', async () => {
  const path = await ask('voorstel@torhout.test');
  const page = await (await site.get(path)).text();
  expect(page).toContain('OCMW Torhout (OCMW)');
  const elsewhere = await ask('onbekend@elders.test');
  expect(await (await site.get(elsewhere)).text()).not.toContain('OCMW Torhout');
});

test('a known and an unknown address get the same answer', async () => {
  const answers = [];
  for (const email of ['algemeen-directeur@torhout.test', 'nooit-gezien@torhout.test']) {
    const response = await site.post('/account-aanvragen', asker(email));
    answers.push([response.status, response.headers.get('location'), response.headers.get('set-cookie')]);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test('what was typed comes back with what is wrong, as text', async () => {
  const typed = { ...asker('geen adres'), naam: hostile, opmerking: 'x'.repeat(4001), organisatie: 'x' };
  const response = await site.post('/account-aanvragen', typed);
  const page = await response.text();
  expect(response.status).toBe(422);
  expect(page).toContain('Kies een organisatie.');
  expect(page).toContain('Vul je mailadres volledig in');
  expect(page).toContain('Gebruik hoogstens 4000 tekens.');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script>');
  expect(page).toContain('x'.repeat(4001));
});

test('the contact point of the province sees and approves; the one of another province finds nothing', async () => {
  const email = 'dienst@nieuw-torhout.test';
  const path = await ask(email, { opmerking: hostile });
  await site.post(path, { organisatie: '' });
  const { id } = await stateOf(email);
  const page = `/beheer/accountaanvragen/${id}`;
  const approval = { organisatie: torhout, rol: 'localGovernment', domein: 'ja' };

  expect((await site.get(page, { as: foreignContactPoint })).status).toBe(404);
  expect((await site.post(`${page}/goedkeuring`, approval, { as: foreignContactPoint })).status).toBe(404);
  expect(
    await (await site.get('/beheer/accountaanvragen', { as: foreignContactPoint })).text(),
  ).not.toContain(email);
  expect((await site.get(page)).status).toBe(303);

  const shown = await (await site.get(page, { as: ownContactPoint })).text();
  expect(shown).toContain('nieuw-torhout.test is nog voor geen enkele organisatie bevestigd');
  expect(shown).toContain('&lt;script&gt;');
  expect(shown).not.toContain('<script>');
  expect((await site.post(`${page}/goedkeuring`, approval, { as: ownContactPoint })).status).toBe(303);
  expect((await stateOf(email)).membershipId).not.toBeNull();
  expect((await site.post(`${page}/goedkeuring`, approval, { as: ownContactPoint })).status).toBe(409);
  const again = await ask('collega@nieuw-torhout.test');
  await site.post(again, {});
  const { id: next } = await stateOf('collega@nieuw-torhout.test');
  const proposal = await (await site.get(`/beheer/accountaanvragen/${next}`, { as: ownContactPoint })).text();
  expect(proposal).toContain('nieuw-torhout.test is bevestigd voor Torhout (gemeente).');
});

test('once decided the request no longer says what to look at', async () => {
  const email = 'besliste@torhout.test';
  await site.post(await ask(email), {});
  const { id } = await stateOf(email);
  const page = `/beheer/accountaanvragen/${id}`;
  const waiting = await (await site.get(page, { as: ownContactPoint })).text();
  expect(waiting).toContain('torhout.test is bevestigd voor OCMW Torhout en Torhout (gemeente).');
  await site.post(
    `${page}/goedkeuring`,
    { organisatie: torhout, rol: 'localGovernment', domein: '' },
    { as: ownContactPoint },
  );
  const decided = await (await site.get(page, { as: ownContactPoint })).text();
  expect(decided).toContain('goedgekeurd');
  expect(decided).not.toContain('is bevestigd voor');
  expect(decided).not.toContain('heeft al een account');
});

test('a double click decides once', async () => {
  const email = 'dubbel@torhout.test';
  await site.post(await ask(email), {});
  const { id } = await stateOf(email);
  const page = await (await site.get(`/beheer/accountaanvragen/${id}`, { as: ownContactPoint })).text();
  const sleutel = /name="sleutel" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const press = () =>
    site.post(
      `/beheer/accountaanvragen/${id}/weigering`,
      { sleutel, reden: 'Onbekend.' },
      { as: ownContactPoint },
    );
  const answers = await Promise.all([press(), press()]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  const letters = await database.kysely
    .selectFrom('platform.letter')
    .select('subject')
    .where('recipient', '=', email)
    .execute();
  expect(letters).toHaveLength(2);
});

test('a refusal without a reason comes back, and the other form stays empty', async () => {
  const email = 'reden@torhout.test';
  await site.post(await ask(email), {});
  const { id } = await stateOf(email);
  const response = await site.post(
    `/beheer/accountaanvragen/${id}/weigering`,
    { reden: ' ' },
    { as: ownContactPoint },
  );
  expect(response.status).toBe(422);
  const page = await response.text();
  expect(page.match(/class="error-summary"/g)).toHaveLength(1);
  expect(page).toContain('Vul in waarom je weigert');
});

test.each([
  ['/beheer/accountaanvragen?toestand=onzin', 400],
  ['/beheer/accountaanvragen?pagina=0', 400],
  ['/beheer/accountaanvragen?toestand=geweigerd&pagina=9', 404],
  ["/beheer/accountaanvragen/'--", 404],
])('%s answers %i', async (path, status) => {
  expect((await site.get(path, { as: ownContactPoint })).status).toBe(status);
  expect(site.bugs).toEqual([]);
});
