import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { openFollowUp } from '../commands/open-follow-up.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';
import { followUpDays } from '../model.ts';

const database = testDatabase('world');
let now = testMoment;
const site = testSite(database, { admits: async () => true, clock: () => now });
const house = { baseUrl: 'http://localhost:3000' };
const asker = 'inwoner@post.test';

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

async function send(path: string, form: Record<string, string>, as?: string): Promise<number> {
  const sleutel = await formKeyOn(site, path, as);
  return (await site.post(path, { sleutel, ...form }, as === undefined ? {} : { as })).status;
}

/** A question of an inhabitant, with a link that works. */
async function asked(email: string | null) {
  return await writing(
    database,
    async (ctx) => {
      const { id, number } = await registerInquiry(
        ctx,
        {
          channel: 'telephone',
          contactedOn: '2026-11-23',
          kind: 'question',
          subjectLine: 'Een link te veel',
          question: 'Wie leest mee?',
          organizationId: null,
          organizationName: '',
          name: 'Inwoner',
          email,
          telephone: '',
          isConfidential: false,
        },
        house,
      );
      const link = (await openFollowUp(ctx, id, house)).slice(house.baseUrl.length);
      return { id, number, link };
    },
    { now },
  );
}

async function newLinks(number: string): Promise<readonly string[]> {
  const letters = await database.kysely
    .selectFrom('platform.letter')
    .select(['body', 'recipient'])
    .where('subject', 'like', `[${number}] Nieuwe link%`)
    .execute();
  expect(letters.every(({ recipient }) => recipient === asker)).toBe(true);
  return letters.map(({ body }) => /localhost:3000(\/opvolgen\/\S+)/.exec(body)?.[1] ?? '');
}

test('the office takes all links back, and the new one goes to the known address only', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const { number, link } = await asked(asker);
  expect(await text(link)).toContain('Wie leest mee?');
  expect(await send(`/vragen/${number}/links`, { daad: 'vervangen' }, centre)).toBe(303);
  expect((await site.get(link)).status).toBe(410);
  expect(await text(link)).not.toContain('Wie leest mee?');
  const [fresh = ''] = await newLinks(number);
  expect(await text(fresh)).toContain('Wie leest mee?');
  expect(await text(`/vragen/${number}/links`, centre)).toContain('ingetrokken');
  expect(await send(link, { daad: 'nieuwe-link' })).toBe(303);
  expect(await send(fresh, { daad: 'aanvulling', tekst: 'Nog iets' })).toBe(303);
  expect((await site.post(link, { daad: 'aanvulling', tekst: 'Van een ander' })).status).not.toBe(303);
});

test('an expired link shows nothing of the question, and a new one is sent a few times an hour at most', async () => {
  const { number, link } = await asked(asker);
  expect(await text(link)).toContain('Hij werkt tot 28 december 2027');
  now = new Date(testMoment.getTime() + followUpDays * 86_400_000);
  const dead = await site.get(link);
  expect(dead.status).toBe(410);
  expect(await dead.text()).not.toContain('Een link te veel');
  for (let times = 0; times < 5; times += 1) expect(await send(link, { daad: 'nieuwe-link' })).toBe(303);
  expect(await newLinks(number)).toHaveLength(3);
  now = testMoment;
});

test('without an address there is nowhere to send a new link, and a link that never was asks for nothing', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const { number } = await asked(null);
  expect(await send(`/vragen/${number}/links`, { daad: 'nieuw' }, centre)).toBe(422);
  const unknown = `/opvolgen/${'z'.repeat(43)}`;
  expect(await text(unknown)).not.toContain('Stuur mij een nieuwe link');
  expect((await site.get(unknown)).status).toBe(410);
  expect(site.bugs).toEqual([]);
});
