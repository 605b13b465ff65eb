import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { closeInquiry } from '../commands/close-inquiry.ts';

const database = testDatabase('world');
let now = testMoment;
const site = testSite(database, { admits: async () => true, clock: () => now });
const house = { baseUrl: 'http://localhost:3000' };

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

async function send(path: string, form: Record<string, string>, as?: string): Promise<Response> {
  const sleutel = await formKeyOn(site, '/vraag-stellen', as);
  return await site.post(path, { sleutel, ...form }, as === undefined ? {} : { as });
}

const days = (count: number) => new Date(testMoment.getTime() + count * 86_400_000);

/** Asks by the public form, and has it closed; gives the number, and the path of the link in the receipt. */
async function askAndClose(subject: string) {
  const asked = await send('/vraag-stellen', {
    onderwerp: subject,
    vraag: 'Hoe?',
    naam: 'Iemand',
    email: 'iemand@elders.test',
  });
  const number = /nummer=(RV-2026-\d{6})/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
  const reason = 'Dit is beantwoord.';
  await writing(database, (ctx) => closeInquiry(ctx, number, { reason, version: null }, house));
  const { body } = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', '=', `[${number}] Uw vraag is geregistreerd`)
    .executeTakeFirstOrThrow();
  return { number, link: /http:\/\/localhost:3000(\/opvolgen\/\S+)/.exec(body)?.[1] ?? '' };
}

test('an asker reopens within the term what had ended, with its number and the day of its registration', async () => {
  const { number, link } = await askAndClose('Opnieuw nodig');
  now = days(30);
  expect(await text(link)).toContain('Deze vraag is opnieuw nodig');
  expect((await send(link, { daad: 'opnieuw', tekst: '' })).status).toBe(422);
  const again = await send(link, { daad: 'opnieuw', tekst: 'De fusie gaat door.' });
  expect(again.status).toBe(303);
  const office = await site.signInAs('coordinator@abb.test');
  const desk = await text(`/vragen/${number}`, office);
  expect(desk).toContain('Vraagsteller zegt: opnieuw nodig');
  expect(desk).toContain('De fusie gaat door.');
  expect(desk).toContain('te behandelen');
  const { registered_at } = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select('registered_at')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  expect(registered_at).toEqual(testMoment);
  now = testMoment;
});

test('after the term a new question refers to the old one, by the link that the asker has', async () => {
  const { number, link } = await askAndClose('Te lang geleden');
  now = days(31);
  const late = await text(link);
  expect(late).not.toContain('Deze vraag is opnieuw nodig');
  const form = /href="(\/vraag-stellen\?vervolg=[^"]+)"/.exec(late)?.[1] ?? '';
  const refused = await send(link, { daad: 'opnieuw', tekst: 'Toch nog.' });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Stel een nieuwe vraag hierover');

  const page = await text(form);
  expect(page).toContain(`Vervolg op ${number}: Te lang geleden`);
  expect(page).toContain('iemand@elders.test');
  const vervolg = form.split('=')[1] ?? '';
  const asked = { onderwerp: 'Nog iets', vraag: 'En nu?', naam: 'Iemand', email: 'iemand@elders.test' };
  const location = (await send('/vraag-stellen', { ...asked, vervolg })).headers.get('location') ?? '';
  const sequel = /RV-2026-\d{6}/.exec(location)?.[0] ?? '';
  const office = await site.signInAs('coordinator@abb.test');
  expect(await text(`/vragen/${sequel}`, office)).toContain(`${number}: Te lang geleden`);
  expect(await text(`/vragen/${number}`, office)).toContain(`${sequel}: Nog iets`);

  const guess = await text(`/vraag-stellen?vervolg=${number}`);
  expect(guess).not.toContain('Te lang geleden');
  expect(guess).not.toContain('iemand@elders.test');
  expect(site.bugs).toEqual([]);
  now = testMoment;
});
