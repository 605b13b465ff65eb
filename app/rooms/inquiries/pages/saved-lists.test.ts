import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { hearByTelephone } from '../../../../test/harness/heard-by-telephone.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const page = '/vragen/bewaarde-lijsten';

async function asked(subjectLine: string, isConfidential = false): Promise<void> {
  await writing(database, async (ctx) => {
    const number = await hearByTelephone(ctx, subjectLine, { kind: 'bottleneck', isConfidential });
    await assignInquiry(ctx, number, { provinceNis: '70000', follows: [], ownerId: null, version: null });
  });
}

async function text(path: string, as: string): Promise<string> {
  return await (await site.get(path, { as })).text();
}

async function send(form: Record<string, string>, as: string): Promise<Response> {
  return await site.post(page, { sleutel: await formKeyOn(site, `${page}?lijst=alle`, as), ...form }, { as });
}

async function save(naam: string, adres: string, as: string, voor = 'mij'): Promise<Response> {
  return await send({ naam, adres, voor }, as);
}

/** The saved lists above the questions, each with its count. */
async function shown(as: string): Promise<readonly string[]> {
  const [, nav = ''] = (await text('/vragen', as)).split('aria-label="Bewaarde lijsten"');
  const [row = ''] = nav.split('</nav>');
  return [...row.matchAll(/<a[^>]*>(.*?)<\/a>/g)].map(([, link = '']) => link.replace(/<[^>]*>/g, ''));
}

async function idOf(name: string): Promise<string> {
  const { id } = await database.kysely
    .selectFrom('inquiries.saved_list')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return id;
}

const limburg = () => site.signInAs('contactpunt-limburg@abb.test');
const west = () => site.signInAs('contactpunt-west-vlaanderen@abb.test');
const centre = () => site.signInAs('coordinator@abb.test');

test('a narrowed list is kept under a name, for one person, and counts what that person may see', async () => {
  await asked('Warmtenet zonder vergunning');
  await asked('Warmtenet in vertrouwen', true);
  const mine = await limburg();
  const saved = await save('Knelpunten hier', 'lijst=alle&aard=knelpunt&provincie=70000&pagina=3', mine);
  expect(saved.status).toBe(303);
  expect(saved.headers.get('location')).toBe('/vragen?lijst=alle&provincie=70000&aard=knelpunt');
  await save('Warmtenetten', 'lijst=alle&zoek=warmtenet', mine);
  expect(await shown(mine)).toEqual(['Knelpunten hier 1', 'Warmtenetten 1']);
  expect(await text('/vragen?lijst=alle&zoek=warmtenet', mine)).not.toContain('>Bewaar deze lijst<');
  expect(await shown(await centre())).toEqual([]);
});

test('a shared list is for one office, and each reader counts the own questions', async () => {
  const [mine, other, coordinator] = [await limburg(), await west(), await centre()];
  await save('Alles van ons', 'lijst=alle&zoek=warmtenet', mine, 'kantoor');
  await save('Van het centrum', 'lijst=alle&zoek=warmtenet', coordinator, 'kantoor');
  expect(await shown(mine)).toContain('Alles van ons (kantoor) 1');
  expect(await shown(other)).toEqual([]);
  expect(await shown(coordinator)).toEqual(['Van het centrum (kantoor) 2']);
});

test('who may not see a list, cannot rename, move or remove it', async () => {
  const [id, other] = [await idOf('Alles van ons'), await west()];
  const deeds = [{ omhoog: id }, { omlaag: id }, { verwijder: id }, { hernoem: id, naam: 'Van mij nu' }];
  for (const deed of deeds) expect((await send(deed, other)).status).toBe(404);
  expect(await text(`${page}?hernoem=${id}`, other)).not.toContain('Alles van ons');
  expect(await idOf('Alles van ons')).toBe(id);
});

test('a name that is taken is refused in words, and what was typed stays', async () => {
  const mine = await limburg();
  const refused = await save('knelpunten HIER', 'lijst=mijn&zoek=fusie', mine);
  expect(refused.status).toBe(422);
  const body = await refused.text();
  expect(body).toContain('Er is al een bewaarde lijst “knelpunten HIER”. Kies een andere naam.');
  expect(body).toContain('value="lijst=mijn&amp;zoek=fusie"');
  expect((await save('Knelpunten hier', 'lijst=alle', mine, 'kantoor')).status).toBe(303);
  const clash = await send({ hernoem: await idOf('Warmtenetten'), naam: 'Knelpunten hier' }, mine);
  expect(clash.status).toBe(422);
  expect(await clash.text()).toContain('Geef “Warmtenetten” een andere naam');
});

test('two who save the same name at once: one does, the other reads why not', async () => {
  const [one, other] = [await limburg(), await limburg()];
  const both = await Promise.all([
    save('Tegelijk', 'lijst=alle', one, 'kantoor'),
    save('Tegelijk', 'lijst=mijn', other, 'kantoor'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
});

test('a list gets another name and another place, and is removed', async () => {
  const mine = await west();
  for (const name of ['Eerst', 'Dan', 'Laatst']) await save(name, `lijst=alle&zoek=${name}`, mine);
  await send({ omhoog: await idOf('Laatst') }, mine);
  await send({ omhoog: await idOf('Eerst') }, mine);
  await send({ omlaag: await idOf('Laatst') }, mine);
  await send({ omhoog: await idOf('Dan') }, mine);
  await send({ hernoem: await idOf('Dan'), naam: 'Nu eerst' }, mine);
  expect(await shown(mine)).toEqual(['Nu eerst 0', 'Eerst 0', 'Laatst 0']);
  await send({ verwijder: await idOf('Eerst') }, mine);
  expect(await shown(mine)).toEqual(['Nu eerst 0', 'Laatst 0']);
});

test('a list of which a filter is no longer there says so, and can be removed', async () => {
  const mine = await west();
  await save('Later weg', 'lijst=alle', mine);
  await database.kysely
    .updateTable('inquiries.saved_list')
    .set({ query: 'lijst=alle&aard=wens' })
    .where('name', '=', 'Later weg')
    .execute();
  expect(await shown(mine)).toContain('Later weg werkt niet meer');
  expect(await text(page, mine)).toContain('een filter van deze lijst bestaat niet meer');
  expect((await send({ verwijder: await idOf('Later weg') }, mine)).status).toBe(303);
});

test('an address that is none of ours, and one list too many, are refused in words', async () => {
  const mine = await site.signInAs('contactpunt-antwerpen@abb.test');
  expect((await save('Vreemd', 'lijst=geheim', mine)).status).toBe(422);
  for (let place = 1; place <= 20; place += 1) await save(`Lijst ${place}`, 'lijst=alle', mine);
  const refused = await save('Te veel', 'lijst=alle', mine);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Er zijn al 20 bewaarde lijsten.');
});
