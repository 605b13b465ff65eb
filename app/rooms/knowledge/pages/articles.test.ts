import { describe, expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { downloadedCsv } from '../../../../test/harness/downloaded.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { reactToArticle } from '../commands/react-to-article.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const base = '/beheer/veelgestelde-vragen';

async function text(path: string, as?: string): Promise<string> {
  return await (await site.get(path, as === undefined ? {} : { as })).text();
}

async function send(path: string, form: Record<string, string>, as?: string): Promise<Response> {
  const sleutel = await formKeyOn(site, path, as);
  return await site.post(path, { sleutel, ...form }, as === undefined ? {} : { as });
}

const written = {
  vraag: 'Moet de gemeenteraad nog iets beslissen?',
  antwoord: 'Het oude antwoord.',
  bron: 'Regiodecreet, artikel 8',
  adres: 'https://codex.vlaanderen.be/',
  van: '2026-11-01',
  tot: '',
  nakijken: '2026-11-20',
  eigenaar: 'Team regiovorming',
};

test('an article is written, found by everybody, amended in a version, and withdrawn with a reason', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const made = await send(`${base}/nieuw`, written, centre);
  const manage = made.headers.get('location') ?? '';
  expect(manage).toBe(`${base}/moet-de-gemeenteraad-nog-iets-beslissen`);
  const path = '/veelgestelde-vragen/moet-de-gemeenteraad-nog-iets-beslissen';
  expect(await text('/veelgestelde-vragen?zoek=gemeenteraad')).toContain(path);
  expect(await text(path)).toContain('Het oude antwoord.');
  expect(await text(path)).toContain('Regiodecreet, artikel 8');
  expect(await text(base, centre)).toContain('na te kijken');

  const next = { ...written, antwoord: 'Het nieuwe antwoord.', versie: '1' };
  expect((await send(manage, next, centre)).status).toBe(303);
  expect(await text(path)).toContain('Het nieuwe antwoord.');
  expect(await text(path)).not.toContain('Het oude antwoord.');
  expect(await text(manage, centre)).toContain('Het oude antwoord.');
  const late = await send(manage, { ...next, antwoord: 'Van iemand anders.' }, centre);
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Van iemand anders.');

  expect((await send(manage, { daad: 'intrekken', reden: '' }, centre)).status).toBe(422);
  expect((await send(manage, { daad: 'intrekken', reden: 'Het decreet wijzigde.' }, centre)).status).toBe(
    303,
  );
  const gone = await site.get(path);
  expect(gone.status).toBe(410);
  const page = await gone.text();
  expect(page).toContain('Het decreet wijzigde.');
  expect(page).not.toContain('Het nieuwe antwoord.');
  expect(await text('/veelgestelde-vragen?zoek=gemeenteraad')).not.toContain(path);
  expect(site.bugs).toEqual([]);
});

test('what does not hold today is no answer, and what cannot be is refused beside its field', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  await send(`${base}/nieuw`, { ...written, vraag: 'Wat geldt volgend jaar?', van: '2027-01-01' }, centre);
  expect(await text('/veelgestelde-vragen')).not.toContain('Wat geldt volgend jaar?');
  const early = await site.get('/veelgestelde-vragen/wat-geldt-volgend-jaar');
  expect(early.status).toBe(410);
  expect(await early.text()).not.toContain('Het oude antwoord.');

  const again = await send(`${base}/nieuw`, { ...written, vraag: 'Wat geldt volgend jaar' }, centre);
  expect(again.status).toBe(409);
  const ended = await send(`${base}/nieuw`, { ...written, vraag: 'Wanneer?', tot: '2026-10-01' }, centre);
  expect(await ended.text()).toContain('De laatste dag ligt voor de eerste.');
  const lured = await send(
    `${base}/nieuw`,
    { ...written, vraag: 'Klik?', adres: 'javascript:alert(1)' },
    centre,
  );
  expect(lured.status).toBe(422);
});

test('a contact point reads all of them, and is led to what it may open', async () => {
  const contactPoint = await site.signInAs('contactpunt-limburg@abb.test');
  const page = await text(base, contactPoint);
  expect(page).toContain('href="/veelgestelde-vragen/hoeveel-referentieregios-zijn-er"');
  expect(page).not.toContain('/nieuw"');
});

test('what the demonstration holds says that it is no answer of ABB', async () => {
  expect(await text('/veelgestelde-vragen/hoeveel-referentieregios-zijn-er')).toContain(
    'Dit is geen antwoord van het Agentschap Binnenlands Bestuur.',
  );
});

test('who asks sees what may answer it already, in any form of the word, and loses nothing by looking', async () => {
  const asked = await text('/vraag-stellen?over=contactpunten%20van%20gemeenten');
  expect(asked).toContain('Misschien is dit al beantwoord');
  expect(asked).toContain('Wie is het contactpunt van mijn gemeente?');
  expect(asked).toContain('href="/veelgestelde-vragen"');
  expect(await text('/vraag-stellen?over=zeehavens')).toContain('nog geen veelgestelde vraag');
  expect(await text('/vraag-stellen?over=%26%20%7C%20!%20de')).toContain('nog geen veelgestelde vraag');
  const typed = {
    onderwerp: 'Mijn referentieregio',
    vraag: 'Een lange tekst die ik niet kwijt wil.',
    daad: 'kijken',
  };
  const looked = await send('/vraag-stellen', typed);
  expect(looked.status).toBe(422);
  const page = await looked.text();
  expect(page).toContain('In welke referentieregio ligt mijn gemeente?');
  expect(page).toContain('Een lange tekst die ik niet kwijt wil.');
  const asker = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select('id')
    .where('subject_line', '=', 'Mijn referentieregio')
    .execute();
  expect(asker).toEqual([]);
});

describe('what is said of an article', () => {
  const article = '/veelgestelde-vragen/hoeveel-referentieregios-zijn-er';

  /** The figures beside an article in the list of the office, in the order of its columns. */
  async function counts(centre: string, query = ''): Promise<readonly number[]> {
    const { header, rows } = await downloadedCsv(site, `${base}${query}`, centre);
    const row = rows.find(([question]) => String(question).startsWith('Hoeveel referentieregio')) ?? [];
    return ['Hielp', 'Paste niet', 'Nuttig', 'Niet nuttig'].map((name) => Number(row[header.indexOf(name)]));
  }

  test('is counted, of nobody, with the words of who wrote some', async () => {
    const centre = await site.signInAs('coordinator@abb.test');
    expect(await counts(centre)).toEqual([0, 0, 0, 0]);
    const useful = await send(article, { oordeel: 'nuttig', woorden: '' });
    expect(useful.headers.get('location')).toBe(`${article}?bedankt=ja`);
    expect(await text(`${article}?bedankt=ja`)).toContain('Dank je, genoteerd');
    await send(article, { oordeel: 'niet-nuttig', woorden: 'De kaart ontbreekt.' });
    await send(`${article}?bij=vraag`, { oordeel: 'helpt' });
    await send(`${article}?bij=vraag`, { oordeel: 'past-niet' });
    expect(await counts(centre)).toEqual([1, 1, 1, 1]);
    expect(await text(base.concat('/hoeveel-referentieregios-zijn-er'), centre)).toContain(
      'De kaart ontbreekt.',
    );
    expect(await text(article)).not.toContain('De kaart ontbreekt.');

    const kept = await database.kysely.selectFrom('knowledge.reaction').selectAll().execute();
    const columns = ['article_id', 'id', 'kind', 'on_day', 'place', 'words'];
    for (const one of kept) expect(Object.keys(one).sort()).toEqual(columns);
  });

  test('is counted over the period that is asked', async () => {
    const centre = await site.signInAs('coordinator@abb.test');
    const now = await counts(centre, '?periode=30-dagen');
    const earlier = { now: new Date('2026-01-01T12:00:00Z') };
    const helped = { kind: 'used', place: 'asking' } as const;
    await writing(database, (ctx) => reactToArticle(ctx, article.split('/').at(-1) ?? '', helped), earlier);
    expect(await counts(centre, '?periode=30-dagen')).toEqual(now);
    expect((await counts(centre))[0]).toBe((now[0] ?? 0) + 1);
  });

  test('that cannot be comes back as it was typed', async () => {
    const long = 'x'.repeat(1001);
    const refused = await send(article, { oordeel: 'nuttig', woorden: long });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(long);
    expect((await send(article, { oordeel: 'geweldig' })).status).toBe(422);
    expect((await site.post('/veelgestelde-vragen/bestaat-niet', { oordeel: 'nuttig' })).status).toBe(404);
  });
});

test('what fits a subject is there to open in its place, at most three, and to say whether it fits', async () => {
  const page = await text('/vraag-stellen/passende-vragen?over=referentieregio');
  const summaries = page.match(/<details class="details[^>]*>/g) ?? [];
  expect(summaries.length).toBeGreaterThan(0);
  expect(summaries.length).toBeLessThanOrEqual(3);
  expect(page).toContain('value="past-niet"');
  for (const nothing of ['', 'qqqq', '%00', encodeURIComponent("' or 1=1 --")])
    expect((await site.get(`/vraag-stellen/passende-vragen?over=${nothing}`)).status).toBeLessThan(500);
  expect(await text('/vraag-stellen/passende-vragen?over=qqqq')).toContain('nog geen veelgestelde vraag');
});
