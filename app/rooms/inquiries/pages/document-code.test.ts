import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { askDocumentCode, documentPass } from '../../../../test/harness/document-pass.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { openFollowUp } from '../commands/open-follow-up.ts';

const database = testDatabase('world');
let now = testMoment;
const site = testSite(database, { admits: async () => true, clock: () => now });
const minutes = (count: number) => new Date(testMoment.getTime() + count * 60_000);
const house = { baseUrl: 'http://localhost:3000' };

/** Asks with an attachment, as the public: the link of the receipt, a second link, the address of the attachment. */
async function asked() {
  const email = `${crypto.randomUUID()}@post.test`;
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const bijlagen = new File(['%PDF-1.7\n'], 'advies.pdf', { type: 'application/pdf' });
  const form = { onderwerp: 'Met bijlage', vraag: 'Klopt dit?', naam: 'Iemand', email, bijlagen };
  expect((await site.post('/vraag-stellen', { sleutel, ...form })).status).toBe(303);
  const { id } = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select('id')
    .where('asker_email', '=', email)
    .executeTakeFirstOrThrow();
  const link = async () =>
    (await writing(database, (ctx) => openFollowUp(ctx, id, house), { now })).slice(house.baseUrl.length);
  const first = await link();
  const document = /href="([^"]+\/bijlagen\/[0-9a-f-]{36})"/.exec(await text(first))?.[1] ?? '';
  return { id, email, link: first, other: await link(), document };
}

async function text(path: string, headers: Record<string, string> = {}): Promise<string> {
  return await (await site.get(path, { headers })).text();
}

async function enter(link: string, code: string): Promise<Response> {
  const path = `${link}/bijlagen`;
  return await site.post(path, { sleutel: await formKeyOn(site, path), daad: 'code', code });
}

test('a link alone opens no attachment: the code goes to the known address, and opens them for half an hour', async () => {
  now = testMoment;
  const { email, link, document } = await asked();
  const closed = await site.get(document);
  expect([closed.status, closed.headers.get('location')]).toEqual([303, `${link}/bijlagen`]);
  const before = await text(`${link}/bijlagen`);
  expect(before).not.toContain('advies.pdf');
  expect(before).not.toContain(email);

  const headers = await documentPass(site, database, link);
  expect(await text(`${link}/bijlagen`, headers)).toContain('advies.pdf');
  expect((await site.get(document, { headers })).headers.get('content-type')).toBe('application/pdf');
  const { recipient } = await database.kysely
    .selectFrom('platform.letter')
    .select('recipient')
    .where('subject', 'like', '%Uw code om bijlagen te openen')
    .executeTakeFirstOrThrow();
  expect(recipient).toBe(email);
  now = minutes(29);
  expect((await site.get(document, { headers })).status).toBe(200);
  now = minutes(30);
  expect((await site.get(document, { headers })).status).toBe(303);
});

test('what one browser holds opens nothing in another, and nothing by another link', async () => {
  now = testMoment;
  const { link, other, document } = await asked();
  const headers = await documentPass(site, database, link);
  expect((await site.get(document)).status).toBe(303);
  expect((await site.get(document.replace(link, other), { headers })).status).toBe(303);
  expect((await site.get(document, { headers: { cookie: 'toegang=iets-anders' } })).status).toBe(303);
});

test('a code is for its own link, once, for ten minutes', async () => {
  now = testMoment;
  const { link, other } = await asked();
  const code = await askDocumentCode(site, database, link);
  const elsewhere = await enter(other, code);
  expect(elsewhere.headers.get('set-cookie') ?? '').not.toContain('toegang');
  now = minutes(10);
  expect((await enter(link, code)).headers.get('location')).toContain('code=fout');
  expect(await text(`${link}/bijlagen?code=fout`)).toContain('Deze code werkt niet meer');
  const fresh = await askDocumentCode(site, database, link);
  expect((await enter(link, fresh)).headers.get('set-cookie')).toContain(`Path=${link}/bijlagen`);
  expect((await enter(link, fresh)).headers.get('set-cookie') ?? '').not.toContain('toegang');
});

test('five wrong codes end it, said each time, and so do three codes in an hour', async () => {
  now = testMoment;
  const { link } = await asked();
  const code = await askDocumentCode(site, database, link);
  const wrong = code === '000 000' ? '000 001' : '000 000';
  await enter(link, wrong);
  expect(await text(`${link}/bijlagen?code=fout`)).toContain('je kunt nog 4 keer proberen');
  for (let times = 0; times < 4; times += 1) await enter(link, wrong);
  expect((await enter(link, code)).headers.get('set-cookie') ?? '').not.toContain('toegang');
  await askDocumentCode(site, database, link);
  await askDocumentCode(site, database, link);
  const path = `${link}/bijlagen`;
  const refused = await site.post(path, { sleutel: await formKeyOn(site, path) });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('al 3 codes verstuurd');
});

test('a link that was revoked opens nothing, whatever the browser holds', async () => {
  now = testMoment;
  const { id, link, document } = await asked();
  const headers = await documentPass(site, database, link);
  await database.kysely
    .updateTable('inquiries.follow_up_link')
    .set({ revoked_at: now })
    .where('inquiry_id', '=', id)
    .execute();
  expect((await site.get(document, { headers })).status).toBe(404);
  expect((await site.get(`${link}/bijlagen`, { headers })).status).toBe(404);
  expect(site.bugs).toEqual([]);
});
