import { beforeAll, expect, test } from 'vitest';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { findPersonByEmail } from '../queries/find-person-by-email.ts';

const database = testDatabase('world');
const site = testSite(database);
const hostile = `<img src=x onerror=alert(1)>"'; drop table people.person; --`;

let administrator = '';
let torhout = '';

beforeAll(async () => {
  administrator = await site.signInAs('beheerder@abb.test', 'administrator');
  torhout =
    (await findOrganizationByIdentifier(reading(database), { scheme: 'nis', value: '31033' }))?.id ?? '';
});

const get = (path: string) => site.get(path, { as: administrator });
const post = (path: string, form: Record<string, string>) => site.post(path, form, { as: administrator });

async function shown(path: string): Promise<string> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  const page = await response.text();
  expect(page).not.toContain('<img src=x');
  return page;
}

test('the overview counts and leads on', async () => {
  const page = await shown('/beheer');
  expect(page).toMatch(/\d+ aanvra(gen wachten|ag wacht) op een beslissing\.</);
  for (const path of ['/beheer/accountaanvragen', '/beheer/personen', '/beheer/journaal'])
    expect(page).toContain(`href="${path}"`);
});

test('a person is registered, amended, given a membership that ends, and erased; all of it in the journal', async () => {
  const registered = await post('/beheer/personen/nieuw', { naam: hostile, email: 'Dienst@torhout.test' });
  expect(registered.status).toBe(303);
  const next = registered.headers.get('location') ?? '';
  const page = next.replace('/hoedanigheden/nieuw', '');
  expect(await shown(next)).toContain('&lt;img src=x');

  const membership = {
    organisatie: torhout,
    rol: 'governor',
    functie: hostile,
    namens: 'de burgemeester',
    vanaf: '2026-01-01',
    tot: '',
  };
  const misfit = await post(next, membership);
  expect(misfit.status).toBe(422);
  expect(await misfit.text()).toContain('Deze rol past niet bij deze soort organisatie');
  expect((await post(next, { ...membership, rol: 'localGovernment' })).status).toBe(303);
  const overlap = await post(next, { ...membership, rol: 'localGovernment', vanaf: '2026-02-01' });
  expect(overlap.status).toBe(409);
  expect(await overlap.text()).toContain('value="2026-02-01"');

  expect((await post(`${page}/gegevens`, { naam: 'Dienst', email: 'beheerder@abb.test' })).status).toBe(409);
  expect((await post(`${page}/gegevens`, { naam: 'Dienst', email: 'dienst@torhout.test' })).status).toBe(303);
  const end = /href="(\/beheer\/hoedanigheden\/[^"]+)"/.exec(await shown(page))?.[1] ?? '';
  expect(await shown(end)).toContain('Dienst kan dan niet meer werken voor Torhout');
  expect((await post(end, { vanaf: '2020-01-01' })).status).toBe(422);
  expect((await post(end, { vanaf: '2026-11-23' })).status).toBe(303);
  expect(await shown(page)).toContain('beëindigd');

  expect((await post(next, { ...membership, rol: 'localGovernment', vanaf: '2026-12-24' })).status).toBe(303);
  const mistake =
    [...(await shown(page)).matchAll(/href="(\/beheer\/hoedanigheden\/[^"]+)"/g)].at(-1)?.[1] ?? '';
  expect(await shown(mistake)).toContain('om de hoedanigheid in te trekken');
  expect((await post(mistake, { vanaf: '2026-12-24' })).status).toBe(303);
  expect(await shown(page)).toContain('ingetrokken');
  expect(await shown(page)).not.toContain('/beheer/hoedanigheden/');

  expect(await shown(`${page}/wissing`)).toContain('Dit kan niet ongedaan gemaakt worden.');
  expect((await post(`${page}/wissing`, {})).status).toBe(422);
  expect((await post(`${page}/wissing`, { zeker: 'ja' })).status).toBe(303);
  expect(await shown(page)).toContain('Gewiste persoon');
  const journal = await shown(`/beheer/journaal?onderwerp=${page.split('/').at(-1)}`);
  for (const words of [
    'persoon geregistreerd',
    'hoedanigheid toegekend',
    'hoedanigheid beëindigd',
    'persoonsgegevens gewist',
  ]) {
    expect(journal).toContain(words);
  }
  expect(journal).not.toContain('dienst@torhout.test');
});

test('a mail domain is confirmed by a named person, and withdrawn after a question', async () => {
  const path = `/beheer/organisaties/${torhout}/maildomeinen`;
  expect((await post(path, { domein: '@Stad-Torhout.test' })).status).toBe(303);
  const page = await shown(path);
  expect(page).toContain('stad-torhout.test');
  expect(page).toContain('Beheerder Regioloket');
  const refused = await post(path, { domein: 'gmail.com' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('iedereen een adres krijgen');
  expect((await post(path, { domein: 'stad-torhout.test' })).status).toBe(409);
  const withdrawal = `${path}/stad-torhout.test/intrekking`;
  expect(await shown(withdrawal)).toContain('Wil je stad-torhout.test intrekken');
  expect((await post(withdrawal, {})).status).toBe(303);
  expect((await get(withdrawal)).status).toBe(404);
  expect((await post(withdrawal, {})).status).toBe(404);
});

test('an organisation is registered and amended through its forms', async () => {
  const form = { soort: 'flemishAdministration', naam: 'OVAM', provincie: '', vanaf: '2020-01-01' };
  expect((await post('/beheer/organisaties/nieuw', { ...form, soort: 'gemeente', naam: ' ' })).status).toBe(
    422,
  );
  const page = (await post('/beheer/organisaties/nieuw', form)).headers.get('location') ?? '';
  expect(await shown(page)).toContain('OVAM');
  const wrong = await post(`${page}/codes`, { nis: '', kbo: '0207.508.933', ovo: '', uri: '' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="0207.508.933"');
  expect((await post(`${page}/codes`, { nis: '', kbo: '', ovo: 'ovo000109', uri: '' })).status).toBe(303);
  const card = {
    email: 'info@ovam.test',
    telefoon: '',
    adres: hostile,
    website: 'javascript:alert(1)',
    toelichting: hostile,
  };
  expect((await post(`${page}/contactkaart`, card)).status).toBe(422);
  expect((await post(`${page}/contactkaart`, { ...card, website: 'https://ovam.test' })).status).toBe(303);
  expect((await post(`${page}/gegevens`, { naam: 'OVAM', provincie: '', tot: '2026-12-01' })).status).toBe(
    303,
  );
  const open = await shown(page.replace('/beheer', ''));
  expect(open).toContain('OVO000109');
  expect(open).toContain('1 december 2026');
});

test.each([
  '/beheer/personen?zoek=coordinator',
  '/beheer/journaal?daad=person.registered&pagina=1',
  '/beheer/journaal?daad=%27%20or%201=1',
  '/organisaties',
])('%s is shown', async (path) => {
  await shown(path);
});

test.each([
  ['/beheer/personen?pagina=x', 400],
  ['/beheer/personen/1', 404],
  ['/beheer/personen/01900000-0000-7000-8000-000000000000/wissing', 404],
  ['/beheer/hoedanigheden/1/einde', 404],
  ['/beheer/organisaties/1/maildomeinen', 404],
])('%s answers %i', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test('an overlong value and a person who is gone are refused, and nothing was a bug', async () => {
  expect((await post('/beheer/personen/nieuw', { naam: 'x'.repeat(201), email: 'a@b.test' })).status).toBe(
    422,
  );
  expect((await post('/beheer/personen/nieuw', { naam: 'x\ny', email: 'a@b.test' })).status).toBe(422);
  const last = await findPersonByEmail(reading(database), 'beheerder@abb.test');
  const refused = await post(`/beheer/personen/${last?.id}/wissing`, { zeker: 'ja' });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Dit is de laatste beheerder');
  expect(site.bugs).toEqual([]);
});
