import { expect, test } from 'vitest';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { reading, rolledBack, testDatabase, writing } from '../../../../test/harness/database.ts';
import { findOrganizationByIdentifier } from '../queries/find-organization-by-identifier.ts';
import { getOrganization } from '../queries/get-organization.ts';
import { amendContactCard } from './amend-contact-card.ts';
import { amendOrganization } from './amend-organization.ts';
import { registerOrganization } from './register-organization.ts';
import { setIdentifiers } from './set-identifiers.ts';

const database = testDatabase('empty');
const unknown = '01900000-0000-7000-8000-000000000000';

const ovam = {
  kind: 'flemishAdministration',
  name: 'OVAM',
  provinceNis: null,
  validFrom: '2020-01-01',
} as const;
const limburg = {
  kind: 'province',
  name: 'Provincie Limburg',
  provinceNis: '70000',
  validFrom: '2018-12-31',
} as const;

test('an administration is registered, gets its codes and card, and is journalled', () =>
  rolledBack(database, async (ctx) => {
    const id = await registerOrganization(ctx, ovam);
    await setIdentifiers(ctx, id, [{ scheme: 'ovo', value: 'OVO000106' }]);
    const card = { email: 'info@ovam.test', telephone: null, address: null, website: null, note: null };
    await amendContactCard(ctx, id, card);
    const found = await findOrganizationByIdentifier(ctx, { scheme: 'ovo', value: 'OVO000106' });
    expect(found).toMatchObject({ id, name: 'OVAM', kind: 'flemishAdministration', contactCard: card });
    expect(ctx.journal.map(({ deed, subject }) => [deed, subject.id])).toEqual([
      ['organization.registered', id],
      ['organization.identifiersSet', id],
      ['contactCard.amended', id],
    ]);
    expect(JSON.stringify(ctx.journal[0]?.facts)).not.toContain('OVAM');
  }));

test('a second one with the same kind, name and province is refused', () =>
  rolledBack(database, async (ctx) => {
    await registerOrganization(ctx, ovam);
    await expect(registerOrganization(ctx, ovam)).rejects.toThrow(Conflict);
  }));

test('what lies in a province needs one that exists', () =>
  rolledBack(database, async (ctx) => {
    const governor = { kind: 'governor', name: 'Gouverneur', validFrom: '2020-01-01' } as const;
    await expect(registerOrganization(ctx, { ...governor, provinceNis: null })).rejects.toMatchObject({
      fields: { provincie: expect.stringContaining('Kies een provincie') },
    });
    await expect(registerOrganization(ctx, { ...governor, provinceNis: '70000' })).rejects.toThrow(Invalid);
    await registerOrganization(ctx, limburg);
    const id = await registerOrganization(ctx, { ...governor, provinceNis: '70000' });
    expect(await getOrganization(ctx, id)).toMatchObject({ provinceName: 'Provincie Limburg' });
  }));

test('an amendment changes name and end, records before and after, and the same again records nothing', () =>
  rolledBack(database, async (ctx) => {
    const id = await registerOrganization(ctx, ovam);
    const amendment = { name: 'OVAM (opgegaan)', provinceNis: null, validTo: '2027-01-01' };
    await amendOrganization(ctx, id, amendment);
    await amendOrganization(ctx, id, amendment);
    expect(await getOrganization(ctx, id)).toMatchObject({ name: 'OVAM (opgegaan)', validTo: '2027-01-01' });
    const lines = ctx.journal.filter(({ deed }) => deed === 'organization.amended');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      facts: { changed: ['name', 'validTo'] },
      personal: { before: { name: 'OVAM', validTo: null } },
    });
  }));

test('an end on the first day is refused, and an unknown organisation is not found', () =>
  rolledBack(database, async (ctx) => {
    const id = await registerOrganization(ctx, ovam);
    const amendment = { name: 'OVAM', provinceNis: null, validTo: '2020-01-01' };
    await expect(amendOrganization(ctx, id, amendment)).rejects.toThrow(Invalid);
    await expect(amendOrganization(ctx, unknown, amendment)).rejects.toThrow(NotFound);
    await expect(setIdentifiers(ctx, unknown, [])).rejects.toThrow(NotFound);
    const card = { email: null, telephone: null, address: null, website: null, note: null };
    await expect(amendContactCard(ctx, unknown, card)).rejects.toThrow(NotFound);
    await expect(getOrganization(ctx, "' or 1=1 --")).rejects.toThrow(NotFound);
  }));

test('codes are checked, replaced as a whole, and a KBO number has one owner', () =>
  rolledBack(database, async (ctx) => {
    const [one, other] = [
      await registerOrganization(ctx, ovam),
      await registerOrganization(ctx, { ...ovam, name: 'VLM' }),
    ];
    const kbo = { scheme: 'kbo', value: '0207508932' } as const;
    await expect(
      setIdentifiers(ctx, one, [
        { scheme: 'nis', value: '1' },
        { ...kbo, value: '0207508933' },
      ]),
    ).rejects.toMatchObject({
      fields: { nis: expect.any(String), kbo: expect.stringContaining('laatste twee cijfers') },
    });
    await setIdentifiers(ctx, one, [kbo, kbo, { scheme: 'uri', value: 'https://ovam.test/id' }]);
    await setIdentifiers(ctx, one, [kbo]);
    await setIdentifiers(ctx, one, [kbo]);
    expect((await getOrganization(ctx, one)).identifiers).toEqual([kbo]);
    expect(ctx.journal.filter(({ deed }) => deed === 'organization.identifiersSet')).toHaveLength(2);
    await expect(setIdentifiers(ctx, other, [kbo])).rejects.toThrow('0207508932 is al de code van OVAM.');
  }));

test('hostile text is kept as it is typed', async () => {
  const name = `<script>alert('1')</script>"; drop table parties.organization; --`;
  const id = await writing(database, (ctx) => registerOrganization(ctx, { ...ovam, name }));
  expect((await getOrganization(reading(database), id)).name).toBe(name);
});
