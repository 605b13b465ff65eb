import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { openFollowUp } from '../commands/open-follow-up.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true, clock: () => testMoment });
const house = { baseUrl: 'http://localhost:3000' };
const typed = 'Dit schreef ik een kwartier lang.';

async function versionOn(path: string, as: string): Promise<string> {
  const text = await (await site.get(path, { as })).text();
  return /name="versie" value="(\d+)"/.exec(text)?.[1] ?? '';
}

async function officeSends(path: string, form: Record<string, string>): Promise<Response> {
  const as = await site.signInAs('coordinator@abb.test');
  const sleutel = await formKeyOn(site, path, as);
  return await site.post(path, { sleutel, versie: await versionOn(path, as), ...form }, { as });
}

/** A question with the link of its asker. */
async function asked() {
  return await writing(
    database,
    async (ctx) => {
      const { id, number } = await registerInquiry(
        ctx,
        {
          channel: 'telephone',
          contactedOn: '2026-11-23',
          kind: 'question',
          subjectLine: 'Wie het eerst komt',
          question: 'Mag dat?',
          organizationId: null,
          organizationName: '',
          name: 'Inwoner',
          email: 'inwoner@post.test',
          telephone: '',
          isConfidential: false,
        },
        house,
      );
      const link = (await openFollowUp(ctx, id, house)).slice(house.baseUrl.length);
      return { id, number, link };
    },
    { now: testMoment },
  );
}

/** Puts it to an administration, that is asked to answer by this day. */
async function refer(number: string, tegen: string): Promise<Response> {
  const { id: administratie } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'FOD Binnenlandse Zaken')
    .executeTakeFirstOrThrow();
  return await officeSends(`/vragen/${number}/deelvragen`, { administratie, tekst: typed, tegen });
}

async function referralLink(number: string): Promise<string> {
  const { body } = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('subject', 'like', `[${number}/1]%`)
    .executeTakeFirstOrThrow();
  return /localhost:3000(\/deelvragen\/\S+)/.exec(body)?.[1] ?? '';
}

test('an asker whose links were taken back while typing still has the words, and knows what to do', async () => {
  const { number, link } = await asked();
  const sleutel = await formKeyOn(site, link);
  expect((await officeSends(`/vragen/${number}/links`, { daad: 'intrekken' })).status).toBe(303);
  const refused = await site.post(link, { sleutel, daad: 'aanvulling', tekst: typed });
  expect(refused.status).toBe(404);
  const text = await refused.text();
  expect(text).toContain('Deze link werkt niet meer.');
  expect(text).toContain(typed);
  expect(text).not.toContain(sleutel);
});

test('an asker who adds to a question that was withdrawn in another tab still has the words', async () => {
  const { link } = await asked();
  const sleutel = await formKeyOn(site, link);
  const again = await formKeyOn(site, link);
  expect((await site.post(link, { sleutel: again, daad: 'intrekking' })).status).toBe(303);
  const refused = await site.post(link, { sleutel, daad: 'aanvulling', tekst: typed });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain(typed);
});

test('an administration that answers what was withdrawn meanwhile still has the words', async () => {
  const { number } = await asked();
  expect((await refer(number, '2026-12-07')).status).toBe(303);
  const link = await referralLink(number);
  const sleutel = await formKeyOn(site, link);
  const withdrawn = await officeSends(`/vragen/${number}/deelvragen/1/intrekking`, { tekst: 'Niet nodig.' });
  expect(withdrawn.status).toBe(303);
  const answer = 'Ons antwoord na een dag werk.';
  const refused = await site.post(link, { sleutel, daad: 'antwoord', tekst: answer });
  expect(refused.status).toBe(409);
  const text = await refused.text();
  expect(text).toContain('Wat ingevuld was, staat hieronder nog.');
  expect(text).toContain(answer);
});

test('no answer is asked by a day that is past, and more time is not less', async () => {
  const { number } = await asked();
  const late = await refer(number, '2026-11-22');
  expect(late.status).toBe(422);
  const text = await late.text();
  expect(text).toContain('Kies vandaag of een latere dag.');
  expect(text).toContain(typed);
  expect((await refer(number, '2026-12-07')).status).toBe(303);
  const link = await referralLink(number);
  const more = async (tot: string) => {
    const sleutel = await formKeyOn(site, link);
    return await site.post(link, { sleutel, daad: 'meer-tijd', tot, tekst: 'Een collega is ziek.' });
  };
  for (const tot of ['2026-11-01', '2026-12-07']) {
    const refused = await more(tot);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Kies een dag na 7 december 2026');
    expect(page).toContain('Een collega is ziek.');
  }
  expect((await more('2026-12-08')).status).toBe(303);
  const sleutel = await formKeyOn(site, link);
  await site.post(link, { sleutel, daad: 'niet-voor-ons', voor: 'Wonen in Vlaanderen', tekst: '' });
  const as = await site.signInAs('coordinator@abb.test');
  const history = await (await site.get(`/vragen/${number}?verloop=deelvragen`, { as })).text();
  expect(history).toMatch(/\/1\): Meer tijd gevraagd, tot 8 december 2026/);
  expect(history).toMatch(/\/1\): Niet voor ons.{0,200}Wel voor: Wonen in Vlaanderen/s);
});
