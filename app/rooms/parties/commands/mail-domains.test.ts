import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { listMailDomains } from '../queries/list-mail-domains.ts';
import { organizationsByMailDomain } from '../queries/organizations-by-mail-domain.ts';
import { confirmMailDomain } from './confirm-mail-domain.ts';
import { registerOrganization } from './register-organization.ts';
import { withdrawMailDomain } from './withdraw-mail-domain.ts';

const database = testDatabase('empty');
const unknown = '01900000-0000-7000-8000-000000000000';

function administration(ctx: Writing, name: string): Promise<string> {
  return registerOrganization(ctx, {
    kind: 'federalAdministration',
    name,
    provinceNis: null,
    validFrom: '2020-01-01',
  });
}

test('a confirmed domain proposes its organisations until it is withdrawn', () =>
  rolledBack(database, async (ctx) => {
    const [police, rescue] = [
      await administration(ctx, 'Politie'),
      await administration(ctx, 'Civiele veiligheid'),
    ];
    await confirmMailDomain(ctx, police, 'ibz.test');
    await confirmMailDomain(ctx, rescue, 'ibz.test');
    const proposed = await organizationsByMailDomain(ctx, 'IBZ.test');
    expect(proposed.map(({ name }) => name)).toEqual(['Civiele veiligheid', 'Politie']);
    expect(await listMailDomains(ctx, police)).toEqual([
      { domain: 'ibz.test', confirmedAt: testMoment, confirmedBy: null },
    ]);
    await withdrawMailDomain(ctx, police, 'ibz.test');
    expect(await organizationsByMailDomain(ctx, 'ibz.test')).toHaveLength(1);
    const erasable = { facts: {}, personal: { domain: 'ibz.test' } };
    expect(ctx.journal.slice(2)).toMatchObject([
      { deed: 'mailDomain.confirmed', ...erasable },
      { deed: 'mailDomain.confirmed', ...erasable },
      { deed: 'mailDomain.withdrawn', ...erasable },
    ]);
    expect(JSON.stringify(ctx.journal.map(({ facts }) => facts))).not.toContain('ibz.test');
  }));

test('a domain where anybody can get an address, and what is no domain, are refused with words', () =>
  rolledBack(database, async (ctx) => {
    const id = await administration(ctx, 'Politie');
    await expect(confirmMailDomain(ctx, id, 'gmail.com')).rejects.toMatchObject({
      fields: { domein: expect.stringContaining('iedereen een adres krijgen') },
    });
    for (const domain of ['jan@ibz.be', '<b>.be', "x'; --.be", '', 'a'.repeat(300)]) {
      await expect(confirmMailDomain(ctx, id, domain)).rejects.toThrow(Invalid);
    }
  }));

test('twice the same is a conflict; what is not there is not found', () =>
  rolledBack(database, async (ctx) => {
    const id = await administration(ctx, 'Politie');
    await confirmMailDomain(ctx, id, 'ibz.test');
    await expect(confirmMailDomain(ctx, id, 'ibz.test')).rejects.toThrow(Conflict);
    await expect(withdrawMailDomain(ctx, id, 'elders.test')).rejects.toThrow(NotFound);
    await expect(confirmMailDomain(ctx, unknown, 'ibz.test')).rejects.toThrow(NotFound);
  }));
