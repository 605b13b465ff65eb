import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });

async function text(path: string, as: string): Promise<string> {
  return await (await site.get(path, { as })).text();
}

/** Asks a question with the public form and gives its address. */
async function ask(question: Record<string, string>): Promise<string> {
  const form = { organisatie: '', bestuur: '', telefoon: '', naam: 'Iemand', ...question };
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const { headers } = await site.post('/vraag-stellen', { sleutel, ...form });
  return `/vragen/${/nummer=(\S+)/.exec(headers.get('location') ?? '')?.[1]}`;
}

/** Presses the button of the proposal that begins so. */
async function accept(path: string, title: string, as: string): Promise<Response> {
  const page = await text(path, as);
  const form = new RegExp(`<th[^>]*>${title}.*?</form>`, 's').exec(page)?.[0] ?? '';
  const fields = [...form.matchAll(/name="(sleutel|versie|wat|waarde)" value="([^"]*)"/g)];
  return await site.post(
    `${path}/voorstel`,
    Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])),
    { as },
  );
}

test('what can be guessed is proposed with its reason, and nothing happens until somebody takes it over', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = await ask({
    onderwerp: 'Knelpunt met de eerstelijnszone',
    vraag: 'Zwijndrecht en Beveren passen niet samen.',
    email: 'iemand@torhout.test',
  });
  const page = await text(path, coordinator);
  expect(page).toContain('>de vraagsteller is Torhout');
  expect(page).toContain('het mailadres op @torhout.test eindigt');
  expect(page).toContain('>contactpunt Provincie Oost-Vlaanderen leidt');
  expect(page).toContain('>dit is een knelpunt, thema Eerstelijnszones');
  expect(page).toContain('in de vraag “knelpunt” en “eerstelijnszone” staat');
  expect(page).toContain('bevoegd is het beleidsdomein Welzijn, Volksgezondheid en Gezin');
  expect(page).toContain('<dd>vraag</dd>');

  expect((await accept(path, 'dit is een knelpunt', coordinator)).status).toBe(303);
  expect((await accept(path, 'de vraagsteller is Torhout', coordinator)).status).toBe(303);
  const after = await text(path, coordinator);
  expect(after).toContain('knelpunt, Eerstelijnszones');
  expect(after).not.toContain('>dit is een knelpunt');
  expect(after).toContain('>contactpunt Provincie West-Vlaanderen leidt');
  expect(after).toContain('de vraagsteller in die provincie ligt');

  await accept(path, 'contactpunt Provincie West-Vlaanderen leidt', coordinator);
  const contactPoint = await site.signInAs('contactpunt-west-vlaanderen@abb.test');
  const theirs = await text(path, contactPoint);
  expect(theirs).toContain('knelpunt, Eerstelijnszones');
  expect(theirs).not.toContain('die provincie ligt');
  expect(site.bugs).toEqual([]);
});

test('a body over several provinces: one contact point leads, the others follow and see it', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const { name } = await database.kysely
    .selectFrom('cooperation.structure as structure')
    .innerJoin('cooperation.participation as participation', 'participation.structure', 'structure.id')
    .select('structure.name')
    .where('participation.nis', 'in', ['11002', '44021', '73083'])
    .groupBy('structure.name')
    .having((having) => having.fn.count('participation.nis').distinct(), '=', 2)
    .executeTakeFirstOrThrow();
  const path = await ask({ onderwerp: 'Wij', vraag: 'Wat nu?', bestuur: name, email: 'wij@elders.test' });
  const page = await text(path, coordinator);
  expect(page).toMatch(/>contactpunt Provincie [\w-]+ leidt, [^<]*contactpunt Provincie [\w-]+ volg/);
  expect(page).toContain('aan dit samenwerkingsverband deelnemen');
  expect((await accept(path, 'contactpunt', coordinator)).status).toBe(303);
  const placed = await text(path, coordinator);
  expect(placed).toMatch(
    />Leidt<.{0,200}contactpunt Provincie .{0,200}>Volgt mee<.{0,200}contactpunt Provincie /s,
  );
});

test('a proposal that was decided meanwhile is refused, and so is one that nobody made', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = await ask({ onderwerp: 'Onze politiezone', vraag: 'Wat nu?', email: 'een@elders.test' });
  const sleutel = await formKeyOn(site, `${path}/voorstel`, coordinator);
  const forged = { sleutel, versie: '1', wat: 'asker', waarde: '00000000-0000-7000-8000-000000000000' };
  const refused = await site.post(`${path}/voorstel`, forged, { as: coordinator });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Dit wordt niet meer voorgesteld');
});

test('staff maintain the rules: a rule that chooses an administration proposes to ask it', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = '/beheer/triageregels';
  const regel = new RegExp(`${path}/([0-9a-f-]+)">\\s*Wijzigen<span[^>]*> van hulpverleningszone`).exec(
    await text(path, coordinator),
  )?.[1];
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'FOD Binnenlandse Zaken')
    .executeTakeFirstOrThrow();
  const empty = { woorden: 'hulpverleningszone', thema: '', aard: '', administratie: '', bron: 'Afspraak' };
  const sleutel = await formKeyOn(site, `${path}/${regel}`, coordinator);
  const nothing = await site.post(`${path}/${regel}`, { ...empty, sleutel }, { as: coordinator });
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain('anders stelt de regel niets voor');

  const revised = { ...empty, sleutel: await formKeyOn(site, `${path}/${regel}`, coordinator) };
  const made = await site.post(
    `${path}/${regel}`,
    { ...revised, thema: 'Hulpverleningszones', administratie: id },
    { as: coordinator },
  );
  expect(made.status).toBe(303);
  const question = await ask({
    onderwerp: 'De hulpverleningszone',
    vraag: 'Splitsen?',
    email: 'a@elders.test',
  });
  const page = await text(question, coordinator);
  expect(page).toContain('>doorsturen naar FOD Binnenlandse Zaken');
  expect(page).toContain(`/deelvragen?administratie=${id}`);
  const form = await text(`${question}/deelvragen?administratie=${id}`, coordinator);
  expect(form).toMatch(new RegExp(`value="${id}" selected`));
  expect((await site.get(`${path}/${regel}`, { as: coordinator })).status).toBe(404);
});

test('where somebody chose whom to ask, no policy domain is proposed any more', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = await ask({
    onderwerp: 'De eerstelijnszone',
    vraag: 'Wie beslist?',
    email: 'zone@b.test',
  });
  const domain = 'bevoegd is het beleidsdomein';
  expect(await text(path, coordinator)).toContain(domain);
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', 'FOD Binnenlandse Zaken')
    .executeTakeFirstOrThrow();
  const form = await text(`${path}/deelvragen`, coordinator);
  const versie = /name="versie" value="(\d+)"/.exec(form)?.[1] ?? '';
  const sleutel = await formKeyOn(site, `${path}/deelvragen`, coordinator);
  const referral = { sleutel, versie, administratie: id, tekst: 'Wie beslist?', tegen: '' };
  expect((await site.post(`${path}/deelvragen`, referral, { as: coordinator })).status).toBe(303);
  const page = await text(path, coordinator);
  expect(page).not.toContain(domain);
  expect(page).toContain('thema Eerstelijnszones');
});

test('the government for which a question turns out to be asked sees it from then on, and no other does', async () => {
  const coordinator = await site.signInAs('coordinator@abb.test');
  const path = await ask({
    onderwerp: 'Van Nijlen',
    vraag: 'Wat nu?',
    bestuur: 'Gemeente Nijlen',
    email: 'a@b.test',
  });
  const nijlen = await site.signInAs('algemeen-directeur@nijlen.test');
  expect((await site.get(path, { as: nijlen })).status).toBe(404);
  expect(await text(path, coordinator)).toContain('de vraagsteller zelf “Gemeente Nijlen” opgeeft');
  await accept(path, 'de vraagsteller is Nijlen', coordinator);
  expect((await site.get(path, { as: nijlen })).status).toBe(200);
  expect(await text('/vragen', nijlen)).toContain('Van Nijlen');
});
