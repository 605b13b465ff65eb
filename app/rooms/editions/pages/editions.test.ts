import { afterAll, describe, expect, it, test } from 'vitest';
import { backgroundTypesetter } from '#platform/typesetting.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { actors } from '../../../../test/rights/examples.ts';
import { makeEdition } from '../../../edition-making.ts';

const database = testDatabase('world');
const site = testSite(database);
const today = { datum: '2026-11-23', keuze: 'regio-REFREG06', vorm: 'zip' };

afterAll(() => backgroundTypesetter.close());

async function order(form: Record<string, string> = today): Promise<string> {
  const response = await site.post('/bladen', { ...form, sleutel: await formKeyOn(site, '/bladen') });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

async function words(path: string, as?: string): Promise<string> {
  const text = await (await site.get(path, as === undefined ? {} : { as })).text();
  return text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const make = (path: string) =>
  makeEdition(
    {
      db: database.kysely,
      clock: () => testMoment,
      press: backgroundTypesetter,
      house: { baseUrl: 'http://localhost:3000', isDemo: true },
      build: 'test',
    },
    path.replace('/bladen/', ''),
    new AbortController().signal,
  );

describe('ordering sheets', () => {
  it('leads to a page that tells how far it is, then to the file', async () => {
    const path = await order();
    expect(await order()).toBe(path);
    const waiting = await (await site.get(path)).text();
    expect(waiting).toContain('<noscript><meta http-equiv="refresh" content="4"/></noscript>');
    expect(waiting).toMatch(/<progress [^>]*value="0" max="10"/);
    expect(await words(path)).toContain('Gemeenten van Regio Brugge, toestand op 23 november 2026');
    expect(await words(path)).toContain(
      '0 van 10 bladen De bundel begint dadelijk. Dat duurt nog enkele seconden.',
    );
    expect((await site.get(`${path}/bestand`)).status).toBe(409);
    await make(path);
    const ready = await (await site.get(path)).text();
    expect(ready).toContain('De bundel is klaar');
    expect(ready).not.toContain('http-equiv="refresh"');
    const file = await site.get(`${path}/bestand`);
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="bladen-regio-refreg06-2026-11-23.zip"',
    );
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(file.headers.get('content-length')).toBe(String(bytes.length));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await words('/bladen')).toContain('Regio Brugge (10): zip');
    expect(await words('/bladen?datum=2025-01-01')).not.toContain('Klaar om op te halen');
  });

  it('can be stopped by staff, and by nobody else', async () => {
    const path = await order({ ...today, vorm: 'pdf' });
    const coordinator = await site.signInAs(actors.coordinator);
    expect(await words(path)).not.toContain('Stop met maken');
    expect(await words(path, coordinator)).toContain('Stop met maken');
    const handler = await site.signInAs(actors.handler);
    const sleutel = await formKeyOn(site, path, coordinator);
    expect((await site.post(`${path}/stoppen`, { sleutel }, { as: handler })).status).toBe(404);
    expect((await site.post(`${path}/stoppen`, { sleutel }, { as: coordinator })).status).toBe(303);
    expect(await words(path)).toContain('De bundel is gestopt');
    expect(await words(path)).toContain('Bestel de bladen opnieuw');
  });

  test.each([
    ['keuze', 'regio-REFREG99', 'geen provincie of regio met deze code'],
    ['keuze', 'gemeente-1', 'Kies alle gemeenten, een provincie of een regio uit de lijst.'],
    ['vorm', 'docx', 'Kies één pdf of een zip.'],
    ['datum', '2026-13-01', 'Kies een dag die bestaat.'],
  ])('%s “%s” is refused in Dutch', async (name, value, sentence) => {
    const response = await site.post('/bladen', {
      ...today,
      [name]: value,
      sleutel: await formKeyOn(site, '/bladen'),
    });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(sentence);
  });
});

describe('the page to order on', () => {
  it('offers all, the provinces and the regions of the day', async () => {
    expect(await words('/bladen')).toContain('alle 285 gemeenten');
    expect(await words('/bladen')).toContain('Regio Brugge (10)');
    const before = await words('/bladen?datum=2018-12-31');
    expect(before).toContain('alle 308 gemeenten');
    expect(before).not.toContain('Regio Brugge');
  });

  it('keeps what its address asks', async () => {
    const page = await (await site.get('/bladen?datum=2024-12-31&keuze=regio-REFREG06&vorm=zip')).text();
    expect(page).toContain('<option value="regio-REFREG06" selected="">');
    expect(page).toMatch(/value="zip" checked/);
    expect(page).toContain('value="2024-12-31"');
  });

  test.each([
    '/bladen?keuze=niets',
    '/bladen?vorm=docx',
    '/bladen?datum=gisteren',
    '/bladen?datum=2010-01-01',
  ])('refuses %s', async (path) => {
    expect((await site.get(path)).status).toBe(400);
  });

  it('knows no edition that is not there', async () => {
    for (const path of ['/bladen/x', '/bladen/00000000-0000-7000-8000-000000000000/bestand']) {
      expect((await site.get(path)).status).toBe(404);
    }
    expect(site.bugs).toEqual([]);
  });
});
