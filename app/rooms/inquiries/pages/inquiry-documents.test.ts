import { expect, test } from 'vitest';
import { readTextApart } from '#platform/document-text.ts';
import { filesOnDisk } from '#platform/files.ts';
import { clamdScan } from '#platform/virus-scan.ts';
import { inspectContent } from '#rooms/documents/commands/inspect-content.ts';
import { fakeClamd } from '../../../../test/harness/clamd.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { documentPass } from '../../../../test/harness/document-pass.ts';
import { eicar } from '../../../../test/harness/eicar.ts';
import { formKeyOn, type SentForm, testSite } from '../../../../test/harness/site.ts';
import { temporaryFolder } from '../../../../test/harness/temporary-folder.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';

const database = testDatabase('world');
const files = filesOnDisk(await temporaryFolder());
let seconds = 0;
/** Each thing happens a second after the one before, so that the last letter is the last. */
const clock = () => new Date(testMoment.getTime() + 1000 * seconds++);
const site = testSite(database, { admits: async () => true, clock, files, isScanned: true });
const clamd = await fakeClamd();

const question = { onderwerp: 'Kaart bij onze vraag', vraag: 'Klopt deze kaart?', naam: 'Medewerker' };
const pdf = (name: string, more = '') => new File([`%PDF-1.7\n${more}`], name, { type: 'application/pdf' });

const { text: page } = site;

const send = (path: string, form: SentForm, as?: string) => site.sendForm(path, form, { as });

/** Asks the question with these files, as the public; the number, and the private page of who asked. */
async function ask(bijlagen: File[]) {
  const email = `${crypto.randomUUID()}@torhout.test`;
  const asked = await send('/vraag-stellen', { ...question, email, bijlagen });
  expect(asked.status).toBe(303);
  const number = /nummer=(RV-\d{4}-\d{6})/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
  return { number, followUp: await linkTo(email) };
}

/** The path in the last letter to this address. */
async function linkTo(recipient: string): Promise<string> {
  const { body } = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', recipient)
    .orderBy('composed_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /http:\/\/localhost:3000(\/(?:opvolgen|deelvragen)\/\S+)/.exec(body)?.[1] ?? '';
}

/** Does what the queue does: everything that waits is looked at. */
async function inspectAll(): Promise<void> {
  const waiting = await database.kysely
    .selectFrom('documents.content')
    .select('hash')
    .where('inspected_at', 'is', null)
    .execute();
  for (const { hash } of waiting) {
    await inspectContent(database.kysely, hash.toString('hex'), {
      now: testMoment,
      files,
      scan: clamdScan(clamd.url),
      readText: readTextApart,
    });
  }
}

/** The addresses of the documents on a page. */
function links(text: string): readonly string[] {
  return [...text.matchAll(/href="([^"]+\/bijlagen\/[0-9a-f-]{36})"/g)].map(([, path = '']) => path);
}

test('a file comes along, is closed until it was looked at, and is then served to save and nothing else', async () => {
  const { number, followUp } = await ask([pdf('Kaart van “Torhout” é.pdf')]);
  const coordinator = await site.signInAs('coordinator@abb.test');
  const before = await page(`/vragen/${number}`, coordinator);
  expect(before).toContain('Kaart van “Torhout” é.pdf');
  expect(before).toContain('nog niet nagekeken');
  expect(links(before)).toEqual([]);
  const { id } = await database.kysely
    .selectFrom('documents.document')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const closed = await site.get(`/vragen/${number}/bijlagen/${id}`, { as: coordinator });
  expect([closed.status, closed.headers.get('content-type')]).toEqual([409, 'text/html; charset=UTF-8']);

  await inspectAll();
  for (const [path, as] of [
    [`/vragen/${number}`, coordinator],
    [followUp, undefined],
  ] as const) {
    const [link = ''] = links(await page(path, as));
    const pass = as === undefined ? { headers: await documentPass(site, database, followUp) } : { as };
    const answer = await site.get(link, pass);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition':
        'attachment; filename="Kaart van _Torhout_ e.pdf"; filename*=UTF-8\'\'Kaart%20van%20%E2%80%9CTorhout%E2%80%9D%20%C3%A9.pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
    });
    expect(await answer.text()).toBe('%PDF-1.7\n');
  }
});

test('nobody opens a document by its id under another question, another link, or another province', async () => {
  const { number, followUp } = await ask([pdf('a.pdf')]);
  const other = await ask([pdf('b.pdf')]);
  await inspectAll();
  const id =
    links(await page(followUp))[0]
      ?.split('/')
      .at(-1) ?? '';
  const coordinator = await site.signInAs('coordinator@abb.test');
  const limburg = await site.signInAs('contactpunt-limburg@abb.test');
  const status = async (path: string, as?: string) =>
    (await site.get(path, as === undefined ? {} : { as })).status;
  expect(await status(`/vragen/${number}/bijlagen/${id}`, coordinator)).toBe(200);
  expect(await status(`/vragen/${other.number}/bijlagen/${id}`, coordinator)).toBe(404);
  const headers = await documentPass(site, database, other.followUp);
  expect((await site.get(`${other.followUp}/bijlagen/${id}`, { headers })).status).toBe(404);
  expect(await status(`${followUp}/bijlagen/${id}`)).toBe(303);
  expect(await status(`/opvolgen/${'x'.repeat(43)}/bijlagen/${id}`)).toBe(404);
  expect(await status(`/vragen/${number}/bijlagen/${id}`, limburg)).toBe(404);
  expect(await status(`/vragen/${number}/bijlagen/geen-id`, coordinator)).toBe(404);
  expect(await status(`/vragen/${number}/bijlagen/${id}`)).toBe(303);
});

test('a refused form keeps the files, and a second press attaches them once', async () => {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const refused = await site.post('/vraag-stellen', {
    ...question,
    sleutel,
    email: 'geen adres',
    bijlagen: [pdf('een.pdf', 'x'), pdf('twee.pdf', 'y')],
  });
  expect(refused.status).toBe(422);
  const again = await refused.text();
  expect(again).toContain('een.pdf (10 bytes)');
  expect(again).not.toContain('Kies ook je bestand opnieuw');
  const tokens = [...again.matchAll(/name="ontvangen" value="([^"]+)"/g)].map(([, token = '']) => token);
  expect(tokens).toHaveLength(2);
  const email = 'bewaard@torhout.test';
  const key = /name="sleutel" value="([^"]+)"/.exec(again)?.[1] ?? '';
  const form = {
    ...question,
    sleutel: key,
    email,
    ontvangen: tokens[0] ?? '',
    bijlagen: [pdf('drie.pdf', 'z')],
  };
  const [first, second] = [await site.post('/vraag-stellen', form), await site.post('/vraag-stellen', form)];
  expect(second.headers.get('location')).toBe(first.headers.get('location'));
  expect(first.status).toBe(303);
  await inspectAll();
  const followUp = await page(await linkTo(email));
  expect(links(followUp)).toHaveLength(2);
  expect(followUp).toContain('een.pdf');
  expect(followUp).toContain('drie.pdf');
  expect(followUp).not.toContain('twee.pdf');
  const used = await send('/vraag-stellen', { ...question, email, ontvangen: tokens[0] ?? '' });
  expect(used.status).toBe(422);
  expect(await used.text()).toContain('niet meer bewaard. Kies het opnieuw.');
});

test('the same content is kept once, and a file that lies about what it is, is bytes', async () => {
  const { number } = await ask([
    pdf('kaart.pdf', 'dubbel'),
    pdf('kaart.pdf', 'dubbel'),
    new File(['<script>alert(1)</script>'], 'foto.png', { type: 'image/png' }),
    new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'logo.svg', { type: 'image/svg+xml' }),
  ]);
  await inspectAll();
  const coordinator = await site.signInAs('coordinator@abb.test');
  const text = await page(`/vragen/${number}`, coordinator);
  expect(text).toContain('inhoud is iets anders dan de naam zegt');
  const types = await Promise.all(
    links(text).map(async (path) => (await site.get(path, { as: coordinator })).headers.get('content-type')),
  );
  expect(types).toEqual([
    'application/octet-stream',
    'application/pdf',
    'application/pdf',
    'application/octet-stream',
  ]);
  const { count } = await database.kysely
    .selectFrom('documents.content')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('size', '=', 15)
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(1);
});

test('what does not fit is refused by name, and the rest is kept', async () => {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const large = new File([new Uint8Array(25_000_001)], 'te groot.zip');
  const form = { ...question, sleutel, email: 'a@torhout.test' };
  const refused = await site.post('/vraag-stellen', {
    ...form,
    bijlagen: [large, pdf('klein.pdf'), new File([], 'leeg.txt')],
  });
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain('“te groot.zip” is groter dan 25 MB. “leeg.txt” is leeg.');
  expect(text).toContain('klein.pdf (9 bytes)');
  const many = Array.from({ length: 22 }, (_, place) => pdf(`${place}.pdf`, String(place)));
  const tooMany = await site.post('/vraag-stellen', { ...form, bijlagen: many });
  expect(await tooMany.text()).toContain('Er gaan hoogstens 20 bestanden mee: 2 zijn er niet bij.');
});

test('ten thousand attachments are refused without harm', async () => {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const bijlagen = Array.from({ length: 10_000 }, (_, place) => pdf(`${place}.pdf`));
  const refused = await site.post('/vraag-stellen', {
    ...question,
    sleutel,
    email: 'a@torhout.test',
    bijlagen,
  });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('te veel bestanden');
  expect(site.bugs).toEqual([]);
});

test('an administration sees what was sent along, answers with a file, and the asker gets what the office chooses', async () => {
  const { number, followUp } = await ask([pdf('geheim.pdf', '2'), pdf('mee.pdf', '1')]);
  await inspectAll();
  const coordinator = await site.signInAs('coordinator@abb.test');
  const form = await page(`/vragen/${number}/deelvragen`, coordinator);
  const [, first = ''] = [...form.matchAll(/name="meesturen" value="([^"]+)"/g)].map(([, id = '']) => id);
  const { id: administratie } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'FOD Binnenlandse Zaken')
    .executeTakeFirstOrThrow();
  const sent = await send(
    `/vragen/${number}/deelvragen`,
    { administratie, tekst: 'Klopt dit?', meesturen: first },
    coordinator,
  );
  expect(sent.status).toBe(303);
  const referral = await linkTo('binnenlandse-zaken@federaal.test');
  const shown = await page(referral);
  expect(shown).toContain('mee.pdf');
  expect(shown).not.toContain('geheim.pdf');
  expect((await site.get(links(shown)[0] ?? '')).status).toBe(200);
  const hidden = links(await page(followUp)).find((path) => !path.endsWith(first)) ?? '';
  expect((await site.get(`${referral}/bijlagen/${hidden.split('/').at(-1)}`)).status).toBe(404);

  await send(referral, {
    daad: 'antwoord',
    tekst: 'Ja.',
    bijlagen: [pdf('advies.pdf', '3'), pdf('intern.pdf', '4')],
  });
  await inspectAll();
  expect(await page(followUp)).not.toContain('advies.pdf');
  const delivery = await page(`/vragen/${number}/antwoord`, coordinator);
  expect(delivery).not.toContain('mee.pdf (');
  const advice =
    /name="meesturen" value="([^"]+)"[^>]*>(?:(?!name="meesturen").)*?advies\.pdf/s.exec(delivery)?.[1] ?? '';
  const delivered = await send(
    `/vragen/${number}/antwoord`,
    { wijze: 'mail', tekst: 'Ja.', meesturen: advice, bijlagen: pdf('besluit.pdf', '5') },
    coordinator,
  );
  expect(delivered.status).toBe(303);
  await inspectAll();
  const answered = await page(followUp);
  expect(answered).toContain('advies.pdf');
  expect(answered).toContain('besluit.pdf');
  expect(answered).not.toContain('intern.pdf');
  expect(await page(referral)).not.toContain('besluit.pdf');
  expect(site.bugs).toEqual([]);
});

test('a virus is locked and the question is there; when the scanner is away, everything stays closed', async () => {
  const { number, followUp } = await ask([new File([eicar], 'factuur.txt')]);
  clamd.answer('away');
  await expect(inspectAll()).rejects.toThrow('clamd');
  expect(await page(followUp)).toContain('nog niet nagekeken');
  clamd.answer('verdicts');
  await inspectAll();
  const coordinator = await site.signInAs('coordinator@abb.test');
  const text = await page(`/vragen/${number}`, coordinator);
  expect(text).toContain('geblokkeerd: virus gevonden');
  expect(links(text)).toEqual([]);
  const { id } = await database.kysely
    .selectFrom('documents.document')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const headers = await documentPass(site, database, followUp);
  const locked = await site.get(`${followUp}/bijlagen/${id}`, { headers });
  expect(locked.status).toBe(409);
  expect(await locked.text()).toContain('Deze bijlage is geblokkeerd: de virusscanner vond er iets in');
});
