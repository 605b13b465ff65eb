import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const list = '/beheer/tekstblokken';

const { text, sendForm: send } = site;

const block = { naam: 'Dag van de raad', woorden: 'Wanneer komt het op de raad?', bestemming: '' };

test('the coordinator writes blocks in versions, withdraws one, and takes it up again; a contact point reads them', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const nowhere = await send(list, block, { as: coordinator });
  expect(nowhere.status).toBe(422);
  expect(await nowhere.text()).toContain('Kruis aan in welke teksten het blok past.');
  expect((await send(list, { ...block, brieven: 'questionBack' }, { as: coordinator })).status).toBe(303);
  const again = await send(list, { ...block, brieven: 'answer' }, { as: coordinator });
  expect(await again.text()).toContain('Er is al een tekstblok met deze naam');

  const place =
    new RegExp(`href="(${list}/[0-9a-f-]+)">Dag van de raad`).exec(await text(list, contactPoint))?.[1] ?? '';
  const seen = await text(place, contactPoint);
  expect(seen).toContain('Wanneer komt het op de raad?');
  expect(seen).not.toContain('Bewaar');
  const key = await formKeyOn(site, '/vragen/nieuw', contactPoint);
  expect(
    (await site.post(place, { ...block, sleutel: key, brieven: 'answer' }, { as: contactPoint })).status,
  ).toBe(403);

  const second = { ...block, woorden: 'Op welke dag vergadert de raad?', brieven: 'questionBack' };
  const stale = { ...second, sleutel: await formKeyOn(site, place, coordinator), versie: '1' };
  expect((await send(place, second, { as: coordinator })).status).toBe(303);
  const late = await site.post(place, { ...stale, woorden: 'Te laat getypt' }, { as: coordinator });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Te laat getypt');
  const tooLate = { sleutel: await formKeyOn(site, place, coordinator), versie: '1', daad: 'intrekken' };
  expect((await site.post(place, tooLate, { as: coordinator })).status).toBe(409);
  const versions = await text(place, coordinator);
  expect(versions).toContain('Versie 1');
  expect(versions).toContain('Versie 2');

  expect((await send(place, { ...second, daad: 'intrekken' }, { as: coordinator })).status).toBe(303);
  expect(await text(list, coordinator)).toContain('Ingetrokken tekstblokken');
  expect((await send(place, second, { as: coordinator })).status).toBe(303);
  expect(await text(list, coordinator)).not.toContain('Ingetrokken tekstblokken');
  expect(site.bugs).toEqual([]);
});

test('a block for an administration cannot name who asked', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const named = { ...block, naam: 'Met naam', woorden: 'Van {{vraagsteller}}', brieven: 'referral' };
  const refused = await send(list, named, { as: coordinator });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('noemt de vraagsteller niet');
});
