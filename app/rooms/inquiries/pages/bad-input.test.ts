import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';

const database = testDatabase('world');
let now = testMoment;
const site = testSite(database, { admits: async () => true, clock: () => now });

const question = { onderwerp: 'Onze regio', vraag: 'Hoe?', naam: 'Iemand', email: 'iemand@post.test' };

async function ask(form: Partial<typeof question> = {}): Promise<Response> {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  return await site.post('/vraag-stellen', { sleutel, ...question, ...form });
}

function numberIn(answer: Response): string {
  return /nummer=(RV-\d{4}-\d{6})/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

async function page(path: string, as: string): Promise<string> {
  return await (await site.get(path, { as })).text();
}

async function count(): Promise<number> {
  const { all } = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select((select) => select.fn.countAll<string>().as('all'))
    .executeTakeFirstOrThrow();
  return Number(all);
}

/** What the closing form of a question holds, to be sent later. */
async function closingForm(number: string, as: string): Promise<Record<string, string>> {
  const text = await page(`/vragen/${number}/afsluiting`, as);
  const fields = [...text.matchAll(/name="(sleutel|versie|gezien)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

test.each([
  ['empty', { vraag: '', onderwerp: '   ' }, 'Schrijf je vraag.', 'iemand@post.test'],
  ['2 MB of text', { vraag: 'woord '.repeat(350_000) }, 'Gebruik hoogstens 50.000 tekens', 'Onze regio'],
  ['no address', { email: 'bel mij maar' }, 'Vul een volledig mailadres in', 'bel mij maar'],
  ['lines in a line', { onderwerp: 'Een\nBcc: allen@post.test' }, 'Schrijf dit op één regel.', 'Hoe?'],
])('%s is refused with a sentence, and what was typed comes back', async (_what, form, sentence, typed) => {
  const before = await count();
  const refused = await ask(form);
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain(sentence);
  expect(text).toContain(typed);
  expect(await count()).toBe(before);
});

test('2 MB beside a file, as a browser sends it, comes back whole; a field never cuts what is pasted', async () => {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const vraag = 'woord '.repeat(350_000);
  const file = new File(['plan'], 'plan.txt', { type: 'text/plain' });
  const refused = await site.post('/vraag-stellen', { sleutel, ...question, vraag, bijlagen: file });
  expect(refused.status).toBe(422);
  const text = await refused.text();
  expect(text).toContain('Gebruik hoogstens 50.000 tekens');
  expect(text).toContain(vraag.trim());
  expect(text).not.toMatch(/<textarea[^>]*maxlength/);
});

test('2 MB in a form that takes no files is not even read, and the browser still has it', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const number = numberIn(await ask());
  const sleutel = await formKeyOn(site, `/vragen/${number}/notas`, centre);
  const tekst = 'woord '.repeat(350_000);
  const refused = await site.post(`/vragen/${number}/notas`, { sleutel, tekst }, { as: centre });
  expect(refused.status).toBe(413);
  expect(await refused.text()).toContain('wat je intypte staat daar nog');
});

test('only emoji, right-to-left and HTML are words like any other, and steer nothing', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const emoji = numberIn(await ask({ onderwerp: '🏘️🤷', vraag: '👩‍👩‍👧‍👦❓' }));
  expect(await page(`/vragen/${emoji}`, centre)).toContain('👩‍👩‍👧‍👦❓');
  const arabic = numberIn(await ask({ onderwerp: '\u202Eمنطقة\u202C Torhout', vraag: 'ما هي منطقتنا؟' }));
  const shown = await page(`/vragen/${arabic}`, centre);
  expect(shown).toContain('منطقة Torhout');
  expect(shown).toContain('ما هي منطقتنا؟');
  const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  const html = numberIn(await ask({ onderwerp: script, vraag: script, naam: script }));
  for (const path of [`/vragen/${html}`, '/vragen?lijst=alle', `/vragen/${html}/antwoord`]) {
    const text = await page(path, centre);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('<img src=x');
    expect(text).toContain('&lt;script&gt;alert');
  }
});

test('a double click on send asks once, and both presses hear the same number', async () => {
  const before = await count();
  const form = { sleutel: await formKeyOn(site, '/vraag-stellen'), ...question, onderwerp: 'Dubbel' };
  const answers = await Promise.all([
    site.post('/vraag-stellen', form),
    site.post('/vraag-stellen', form),
    site.post('/vraag-stellen', form),
  ]);
  expect(new Set(answers.map(numberIn)).size).toBe(1);
  expect(numberIn(answers[0])).not.toBe('');
  expect(await count()).toBe(before + 1);
  const letters = await database.kysely
    .selectFrom('platform.letter')
    .select('id')
    .where('body', 'like', '%: Dubbel%')
    .execute();
  expect(letters).toHaveLength(1);
});

test('a form that was opened yesterday still goes', async () => {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  now = new Date(testMoment.getTime() + 86_400_000);
  const sent = await site.post('/vraag-stellen', { sleutel, ...question });
  expect([sent.status, numberIn(sent)]).toEqual([303, expect.stringMatching(/^RV-/)]);
  now = testMoment;
});

test('a session that ended while somebody typed: the text comes back, to send again in place', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const number = numberIn(await ask());
  const path = `/vragen/${number}/notas`;
  const sleutel = await formKeyOn(site, path, centre);
  now = new Date(testMoment.getTime() + 11 * 3_600_000);
  const late = await site.post(path, { sleutel, tekst: 'Een lange nota.' }, { as: centre });
  expect(late.status).toBe(401);
  const text = await late.text();
  expect(text).toContain('Een lange nota.');
  expect(text).toContain('Meld je aan in een nieuw tabblad');
  const key = /name="sleutel" value="([^"]+)"/.exec(text)?.[1] ?? '';
  const again = await site.signInAs('coordinator@abb.test');
  const sent = await site.post(path, { sleutel: key, tekst: 'Een lange nota.' }, { as: again });
  expect(sent.status).toBe(303);
  expect(await page(`/vragen/${number}`, again)).toContain('Een lange nota.');
  now = testMoment;
});

test('two who close at once: one does, the other reads what happened beside what was typed', async () => {
  const number = numberIn(await ask());
  const one = await site.signInAs('coordinator@abb.test');
  const other = await site.signInAs('coordinator@abb.test');
  const path = `/vragen/${number}/afsluiting`;
  const forms = [await closingForm(number, one), await closingForm(number, other)];
  const answers = await Promise.all(
    [one, other].map((as, place) =>
      site.post(path, { ...forms[place], reden: `Reden ${place + 1}.` }, { as }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const lost = answers.findIndex(({ status }) => status === 409);
  const text = await (answers[lost] as Response).text();
  expect(text).toContain(`Reden ${lost + 1}.`);
  expect(text).toContain(`Reden ${2 - lost}.`);
  const closed = await database.kysely
    .selectFrom('inquiries.step as step')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'step.inquiry_id')
    .select('step.id')
    .where('inquiry.number', '=', number)
    .where('step.kind', '=', 'closed')
    .execute();
  expect(closed).toHaveLength(1);
});

test('what the state does not allow is said with the state and those in which it can', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const number = numberIn(await ask());
  const path = `/vragen/${number}/afsluiting`;
  const first = await closingForm(number, centre);
  expect((await site.post(path, { ...first, reden: 'Klaar.' }, { as: centre })).status).toBe(303);
  const form = { ...(await closingForm(number, centre)), reden: 'Nog eens.' };
  const refused = await site.post(path, form, { as: centre });
  const text = await refused.text();
  expect(refused.status).toBe(409);
  expect(text).toContain('Dat kan nu niet: de vraag is “afgesloten”');
  expect(text).toContain('Nog eens.');
});

test('two tabs with different questions: the deed is about the one in the address', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const [first, second] = [numberIn(await ask()), numberIn(await ask())];
  const sleutel = await formKeyOn(site, `/vragen/${first}/notas`, centre);
  await page(`/vragen/${second}`, centre);
  await site.post(`/vragen/${first}/notas`, { sleutel, tekst: 'Over de eerste.' }, { as: centre });
  expect(await page(`/vragen/${first}`, centre)).toContain('Over de eerste.');
  expect(await page(`/vragen/${second}`, centre)).not.toContain('Over de eerste.');
  expect(site.bugs).toEqual([]);
});
