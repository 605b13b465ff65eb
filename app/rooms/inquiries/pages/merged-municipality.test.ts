import { expect, test } from 'vitest';
import type { Day } from '#platform/day.ts';
import { amendOrganization } from '#rooms/parties/commands/amend-organization.ts';
import { confirmMailDomain } from '#rooms/parties/commands/confirm-mail-domain.ts';
import { registerOrganization } from '#rooms/parties/commands/register-organization.ts';
import { setIdentifiers } from '#rooms/parties/commands/set-identifiers.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { hearByTelephone } from '../../../../test/harness/heard-by-telephone.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const merged = 'Beveren-Kruibeke-Zwijndrecht';

/** Zwijndrecht as it was until 2025, in the province of Antwerp; gives its id. */
async function zwijndrecht(): Promise<string> {
  return await writing(database, async (ctx) => {
    const facts = { kind: 'municipality', name: 'Zwijndrecht', provinceNis: '10000' } as const;
    const id = await registerOrganization(ctx, { ...facts, validFrom: '2019-01-01' });
    await setIdentifiers(ctx, id, [{ scheme: 'nis', value: '11056' }]);
    await confirmMailDomain(ctx, id, 'zwijndrecht.test');
    return id;
  });
}

async function asked(who: { id: string | null; name: string; email?: string; on?: Day }): Promise<string> {
  const number = await writing(database, (ctx) =>
    hearByTelephone(ctx, 'Onze politiezone', {
      contactedOn: who.on ?? '2024-11-12',
      organizationId: who.id,
      organizationName: who.name,
      email: who.email ?? null,
    }),
  );
  return `/vragen/${number}`;
}

async function text(path: string, as: string): Promise<string> {
  return await (await site.get(path, { as })).text();
}

test('an open question of a municipality that crossed the province border gets a proposed transfer, and keeps its past', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const antwerp = await site.signInAs('contactpunt-antwerpen@abb.test');
  const east = await site.signInAs('contactpunt-oost-vlaanderen@abb.test');
  const id = await zwijndrecht();
  const path = await asked({ id, name: '' });
  await writing(database, (ctx) =>
    amendOrganization(ctx, id, { name: 'Zwijndrecht', provinceNis: '10000', validTo: '2025-01-01' }),
  );
  const page = await text(path, antwerp);
  expect(page).toContain('>contactpunt Provincie Oost-Vlaanderen leidt');
  expect(page).toContain(`opgegaan in ${merged}, in een andere provincie: ook de gouverneur is een andere`);
  expect((await site.get(path, { as: east })).status).toBe(404);

  const form = { wat: 'place', waarde: '40000', versie: '' };
  const sleutel = await formKeyOn(site, path, centre);
  expect((await site.post(`${path}/voorstel`, { sleutel, ...form }, { as: centre })).status).toBe(303);
  const moved = await text(path, east);
  expect(moved).toContain('<div>Zwijndrecht</div>');
  expect(moved).not.toContain('in een andere provincie');
  expect(moved).toContain('12 november 2024');
});

test('a question keeps the name of its day, and is found under that of today and of before', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const { id } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', merged)
    .where('kind', '=', 'municipality')
    .executeTakeFirstOrThrow();
  const old = await asked({ id: null, name: 'Kruibeke' });
  const recent = await asked({ id, name: '', on: '2026-11-01' });
  for (const words of ['kruibeke', 'beveren-kruibeke-zwijndrecht']) {
    const found = await text(`/vragen?lijst=alle&zoek=${words}`, centre);
    expect(found).toContain(old);
    expect(found).toContain(recent);
  }
  expect(await text('/vragen?lijst=alle&zoek=zwijndrecht', centre)).toContain(recent);
});

test('a former name, a misspelt one and the mail domain of before lead to the municipality of today', async () => {
  const centre = await site.signInAs('coordinator@abb.test');
  const former = await text(await asked({ id: null, name: 'Gemeente Kruibeke' }), centre);
  expect(former).toContain(`>de vraagsteller is ${merged}`);
  expect(former).toContain('“Gemeente Kruibeke” opgeeft, dat hierin is opgegaan');
  const slip = await text(await asked({ id: null, name: 'Torhoudt' }), centre);
  expect(slip).toContain('>de vraagsteller is Torhout');
  expect(slip).toContain('wat op deze naam lijkt');
  const domain = await text(await asked({ id: null, name: '', email: 'dienst@zwijndrecht.test' }), centre);
  expect(domain).toContain(`>de vraagsteller is ${merged}`);
  expect(domain).toContain('op @zwijndrecht.test eindigt, van Zwijndrecht, dat hierin is opgegaan');
  const doubt = await text(await asked({ id: null, name: 'Een vereniging' }), centre);
  expect(doubt).not.toContain('>de vraagsteller is');
  expect(site.bugs).toEqual([]);
});
