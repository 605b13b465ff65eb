import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });

async function answerPage(as: string): Promise<{ readonly path: string; readonly page: string }> {
  const sleutel = await formKeyOn(site, '/vragen/nieuw', as);
  const { headers } = await site.post(
    '/vragen/nieuw',
    {
      sleutel,
      onderwerp: 'Hoeveel referentieregio’s zijn er?',
      vraag: 'Hoeveel referentieregio’s zijn er nu?',
      kanaal: 'telephone',
      contact: '2026-11-23',
      bestuur: '',
      naam: '',
      email: '',
      telefoon: '',
      aard: 'question',
    },
    { as },
  );
  const number = /RV-\d{4}-\d{6}/.exec(headers.get('location') ?? '')?.[0];
  const path = `/vragen/${number}/antwoord`;
  return { path, page: await (await site.get(path, { as })).text() };
}

const writtenOn = (page: string) => /<textarea[^>]*name="tekst"[^>]*>([^<]*)</.exec(page)?.[1] ?? '';
const valuesOf = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`name="${name}"[^>]*value="([^"]*)"`, 'g'))].map(([, value = '']) => value);

test('a fitting frequent question goes below what was written, and is counted once the answer is delivered', async () => {
  const as = await site.signInAs('coordinator@abb.test');
  const { path, page } = await answerPage(as);
  const [sleutel = ''] = valuesOf(page, 'sleutel');
  const [versie = ''] = valuesOf(page, 'versie');
  const [slug = ''] = [...page.matchAll(/<button[^>]*name="veelgestelde-vraag"[^>]*>/g)].flatMap(
    ([button]) => /value="([^"]*)"/.exec(button)?.[1] ?? [],
  );
  expect(slug).toBe('hoeveel-referentieregios-zijn-er');
  const form = { sleutel, versie, wijze: 'telephone', tekst: 'Zoals besproken.' };
  const back = await site.post(path, { ...form, 'veelgestelde-vraag': slug }, { as });
  expect(back.status).toBe(422);
  const inserted = await back.text();
  expect(writtenOn(inserted)).toMatch(/^Zoals besproken\.\n\n\S/);
  expect(inserted).toContain('staat onderaan je tekst');
  expect(valuesOf(inserted, 'gebruikt')).toEqual([slug]);
  expect(await reactions()).toEqual([]);

  const [next = ''] = valuesOf(inserted, 'sleutel');
  const delivered = await site.post(
    path,
    { ...form, sleutel: next, gebruikt: slug, 'past-niet': 'in-welke-referentieregio-ligt-mijn-gemeente' },
    { as },
  );
  expect(delivered.status).toBe(303);
  expect(await reactions()).toEqual([
    { kind: 'used', place: 'answering' },
    { kind: 'notFit', place: 'answering' },
  ]);
  expect(site.bugs).toEqual([]);
});

async function reactions() {
  return await database.kysely
    .selectFrom('knowledge.reaction')
    .select(['kind', 'place'])
    .orderBy('id')
    .execute();
}
