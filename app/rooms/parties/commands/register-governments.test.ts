import { beforeAll, expect, test } from 'vitest';
import { readReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed, NotFound } from '#platform/refusals.ts';
import { reading, rolledBack, testDatabase, writing } from '../../../../test/harness/database.ts';
import { contactPointOfMunicipality } from '../queries/contact-point-of-municipality.ts';
import { contactPointOfProvince } from '../queries/contact-point-of-province.ts';
import { findOrganizationByIdentifier } from '../queries/find-organization-by-identifier.ts';
import { listOrganizationChoices } from '../queries/list-organization-choices.ts';
import { listOrganizations } from '../queries/list-organizations.ts';
import { listProvinces } from '../queries/list-provinces.ts';
import { amendOrganization } from './amend-organization.ts';
import { referenceGovernments } from './reference-governments.ts';
import { registerGovernments } from './register-governments.ts';
import { setIdentifiers } from './set-identifiers.ts';

const database = testDatabase('empty');

beforeAll(async () => {
  const files = await readReferenceFiles();
  await writing(database, (ctx) => registerGovernments(ctx, files));
});

test('today’s governments and the organisations around them are there, each of its kind', async () => {
  const choices = await listOrganizationChoices(reading(database));
  const counts = Object.groupBy(choices, ({ kind }) => kind);
  expect(Object.fromEntries(Object.entries(counts).map(([kind, some]) => [kind, some.length]))).toEqual({
    municipality: 285,
    ocmw: 285,
    province: 5,
    governor: 5,
    vvsg: 1,
    steunpunt: 1,
    abb: 1,
    contactPoint: 5,
  });
  expect((await listProvinces(reading(database))).map(({ nis }) => nis)).toEqual([
    '10000',
    '70000',
    '40000',
    '20001',
    '30000',
  ]);
});

test('a municipality has its codes and URIs, its OCMW shares the NIS code and has its own URI', async () => {
  const torhout = await findOrganizationByIdentifier(reading(database), { scheme: 'nis', value: '31033' });
  expect(torhout).toMatchObject({ name: 'Torhout', kind: 'municipality', provinceNis: '30000' });
  const schemes = torhout?.identifiers.map(({ scheme }) => scheme);
  expect(schemes).toEqual(['kbo', 'nis', 'ovo', 'uri', 'uri']);
  const ocmw = await findOrganizationByIdentifier(reading(database), {
    scheme: 'nis',
    value: '31033',
    kind: 'ocmw',
  });
  expect(ocmw).toMatchObject({ name: 'OCMW Torhout', provinceName: 'Provincie West-Vlaanderen' });
  expect(ocmw?.identifiers.map(({ scheme }) => scheme)).toEqual(['nis', 'uri']);
});

test('a merged municipality exists from the merger on, Antwerpen from before', async () => {
  const since = async (value: string) =>
    (await findOrganizationByIdentifier(reading(database), { scheme: 'nis', value }))?.validFrom;
  expect(await since('46030')).toBe('2025-01-01');
  expect(await since('11002')).toBe('2018-12-31');
});

test('every province and every municipality finds its contact point; an unknown code finds none', async () => {
  expect(await contactPointOfProvince(reading(database), '20001')).toMatchObject({
    name: 'Provinciaal contactpunt Vlaams-Brabant',
    email: null,
  });
  expect((await contactPointOfMunicipality(reading(database), '12026'))?.provinceNis).toBe('10000');
  expect(await contactPointOfMunicipality(reading(database), '99999')).toBeNull();
});

test('a second run does nothing, and leaves what an administrator amended', async () => {
  const files = await readReferenceFiles();
  const torhout = await findOrganizationByIdentifier(reading(database), { scheme: 'nis', value: '31033' });
  const amendment = { name: 'Stad Torhout', provinceNis: '30000', validTo: null };
  await writing(database, (ctx) => amendOrganization(ctx, torhout?.id ?? '', amendment));
  expect(await writing(database, (ctx) => registerGovernments(ctx, files))).toEqual({ registered: 0 });
  const { items } = await listOrganizations(reading(database), { search: 'stad torhout' });
  expect(items.map(({ name }) => name)).toEqual(['Stad Torhout']);
});

test('every reference key is given once', async () => {
  const keys = referenceGovernments(await readReferenceFiles()).map(({ referenceKey }) => referenceKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a government is known again when an administrator emptied its codes or moved it to another province', async () => {
  const files = await readReferenceFiles();
  const nis = { scheme: 'nis', value: '12026' } as const;
  await rolledBack(database, async (ctx) => {
    const nijlen = await findOrganizationByIdentifier(ctx, nis);
    await setIdentifiers(ctx, nijlen?.id ?? '', []);
    const [governor] = (await listOrganizations(ctx, { kind: 'governor', province: '10000' })).items;
    const moved = { name: 'Gouverneur', provinceNis: '20001', validTo: null };
    await amendOrganization(ctx, governor?.id ?? '', moved);
    expect(await registerGovernments(ctx, files)).toEqual({ registered: 0 });
  });
});

test('what was registered by hand before the facts knew it is recognised by a code or by its name', async () => {
  const files = await readReferenceFiles();
  await rolledBack(database, async (ctx) => {
    await ctx.db.updateTable('parties.organization').set({ reference_key: null }).execute();
    expect(await registerGovernments(ctx, files)).toEqual({ registered: 0 });
    const { count } = await ctx.db
      .selectFrom('parties.organization')
      .select((select) => select.fn.count<number>('reference_key').as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(588);
  });
});

test('a new government leaves a code where an administrator put it, and the start goes on', async () => {
  const files = await readReferenceFiles();
  await rolledBack(database, async (ctx) => {
    const kbo = { scheme: 'kbo', value: '0207508932' } as const;
    const aartselaar = await findOrganizationByIdentifier(ctx, kbo);
    const [steunpunt] = (await listOrganizations(ctx, { kind: 'steunpunt' })).items;
    await setIdentifiers(ctx, aartselaar?.id ?? '', []);
    await setIdentifiers(ctx, steunpunt?.id ?? '', [kbo]);
    await ctx.db
      .updateTable('parties.organization')
      .set({ reference_key: null, name: 'Iets anders' })
      .where('id', '=', aartselaar?.id ?? '')
      .execute();
    expect(await registerGovernments(ctx, files)).toEqual({ registered: 1 });
    expect((await findOrganizationByIdentifier(ctx, kbo))?.kind).toBe('steunpunt');
  });
});

test('only the system loads', async () => {
  const files = await readReferenceFiles();
  const load = writing(database, (ctx) => registerGovernments(ctx, files), { actor: { kind: 'public' } });
  await expect(load).rejects.toThrow(NotAllowed);
});

test('searches without accents, by code with points, and by nothing that SQL or a pattern could mean', async () => {
  const names = async (search: string) =>
    (await listOrganizations(reading(database), { search })).items.map(({ name }) => name);
  const aartselaar = await findOrganizationByIdentifier(reading(database), {
    scheme: 'kbo',
    value: '0207508932',
  });
  expect(aartselaar?.name).toBe('Aartselaar');
  expect(await names('0207.508.932')).toEqual(['Aartselaar']);
  expect(await names('ovo001835')).toEqual(['Agentschap Binnenlands Bestuur']);
  expect(await names('Ôcmw Áartselaar')).toEqual(['OCMW Aartselaar']);
  expect(await names('AARTSELAAR ocmw')).toEqual(['OCMW Aartselaar']);
  for (const search of ['%', '_', "' or 1=1 --", '\\', '<script>']) expect(await names(search)).toEqual([]);
});

test('lists fifty a page in the order of the names, narrowed by kind and province', async () => {
  const first = await listOrganizations(reading(database), { kind: 'municipality', province: '30000' });
  expect(first).toMatchObject({ total: 62, page: 1, pageSize: 50 });
  expect(first.items).toHaveLength(50);
  const second = await listOrganizations(reading(database), {
    kind: 'municipality',
    province: '30000',
    page: 2,
  });
  expect(second.items).toHaveLength(12);
  await expect(listOrganizations(reading(database), { kind: 'abb', page: 2 })).rejects.toThrow(NotFound);
});

test('what ended is left out today, and shown of all times', async () => {
  const id = (await listOrganizations(reading(database), { kind: 'steunpunt' })).items[0]?.id ?? '';
  const amendment = { name: 'Steunpunt', provinceNis: null, validTo: '2026-11-23' };
  await writing(database, (ctx) => amendOrganization(ctx, id, amendment));
  expect((await listOrganizations(reading(database), { kind: 'steunpunt' })).total).toBe(0);
  expect((await listOrganizations(reading(database), { kind: 'steunpunt', ofAllTimes: true })).total).toBe(1);
});
