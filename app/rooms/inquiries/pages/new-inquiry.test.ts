import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const defaults = { onderwerp: '', bestuur: '', naam: '', email: '', telefoon: '' };

async function register(given: Record<string, string>, as: string): Promise<Response> {
  const sleutel = await formKeyOn(site, '/vragen/nieuw', as);
  const usual = { kanaal: 'telephone', contact: '2026-11-23', aard: 'question' };
  return await site.post('/vragen/nieuw', { sleutel, ...defaults, ...usual, ...given }, { as });
}

async function shown(response: Response, as: string): Promise<string> {
  return await (await site.get(response.headers.get('location') ?? '', { as })).text();
}

test.each([
  ['its name', 'torhout'],
  ['its NIS code', '31033'],
])('a government is known by %s, and the question alone will do', async (_, bestuur) => {
  const centre = await site.signInAs('coordinator@abb.test');
  const made = await register({ bestuur, vraag: 'Wie is bevoegd voor onze zone?' }, centre);
  const page = await shown(made, centre);
  expect(page).toContain('Wie is bevoegd voor onze zone?</h1>');
  expect(page).toContain('<dd><div>Torhout</div>');
  expect(page).toMatch(/reference-number__value">RV-2026-\d{6}</);
  expect(page).toContain('Nog een vraag registreren');
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  expect(await shown(made, contactPoint)).not.toContain('Nog een vraag registreren');
});

test('another organisation stays as it was said, and a NIS code that nobody has is refused with all that was typed', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const said = await register({ bestuur: 'Polder Noord', vraag: 'Hoort een polder hierbij?' }, centre);
  expect(await shown(said, centre)).toContain('<dd><div>Polder Noord</div>');
  const refused = await register({ bestuur: '99999', vraag: 'Een lang verhaal' }, centre);
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Geen enkel bestuur heeft deze NIS-code.');
  expect(page).toContain('Een lang verhaal');
});

test('a contact point keeps what it heard from somebody of nowhere, and gets the number of what another one leads', async () => {
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const own = await register({ vraag: 'Wie belde hier?' }, contactPoint);
  expect(await shown(own, contactPoint)).toContain('Wie belde hier?</h1>');
  expect(await (await site.get('/vragen?lijst=alle', { as: contactPoint })).text()).toContain(
    'Wie belde hier?',
  );

  const theirs = await register({ bestuur: 'Nijlen', vraag: 'Van de overkant.' }, contactPoint);
  expect(theirs.headers.get('location')).toBe('/vragen');
  const notice = decodeURIComponent(theirs.headers.get('set-cookie') ?? '');
  expect(notice).toMatch(
    /Geef dit nummer door: RV-2026-\d{6}\. Het contactpunt van een andere provincie leidt/,
  );
  expect(await shown(theirs, contactPoint)).not.toContain('Van de overkant.');
  const leading = await site.signInAs('contactpunt-antwerpen@abb.test');
  expect(await shown(theirs, leading)).toContain('Van de overkant.');
});
