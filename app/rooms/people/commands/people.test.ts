import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { rolledBack, testDatabase, writing } from '../../../../test/harness/database.ts';
import { findPersonByEmail } from '../queries/find-person-by-email.ts';
import { getPerson } from '../queries/get-person.ts';
import { listMembershipsOfPerson } from '../queries/list-memberships-of-person.ts';
import { listPeople } from '../queries/list-people.ts';
import { amendPerson } from './amend-person.ts';
import { endMembership } from './end-membership.ts';
import { erasePerson } from './erase-person.ts';
import { type Grant, grantMembership } from './grant-membership.ts';
import { makeAdministrator } from './make-administrator.ts';
import { registerPerson } from './register-person.ts';
import { requestSignInLink, signInLinkFor } from './request-sign-in-link.ts';
import { beginSession, signIn } from './sign-in.ts';

const database = testDatabase('world');
const unknown = '01900000-0000-7000-8000-000000000000';
const today = '2026-11-23';

async function nijlen(ctx: Writing): Promise<string> {
  const found = await findOrganizationByIdentifier(ctx, { scheme: 'nis', value: '12026' });
  return found?.id ?? '';
}

async function granting(ctx: Writing, given: Partial<Grant> = {}): Promise<Grant> {
  const personId =
    given.personId ??
    (await registerPerson(ctx, { name: 'Secretariaat', email: 'secretariaat@nijlen.test' }));
  const organizationId = await nijlen(ctx);
  const period = { validFrom: today, validTo: null };
  return {
    role: 'localGovernment',
    jobTitle: 'secretariaat',
    onBehalfOf: 'de burgemeester',
    organizationId,
    ...period,
    ...given,
    personId,
  };
}

test('a person is registered with an address in small letters, which nobody else can have', () =>
  rolledBack(database, async (ctx) => {
    const id = await registerPerson(ctx, { name: 'Secretariaat', email: 'Secretariaat@Nijlen.test' });
    expect(await getPerson(ctx, id)).toMatchObject({
      name: 'Secretariaat',
      email: 'secretariaat@nijlen.test',
    });
    await expect(registerPerson(ctx, { name: 'X', email: 'SECRETARIAAT@nijlen.test' })).rejects.toThrow(
      Conflict,
    );
    const [line] = ctx.journal;
    expect(line?.facts).toEqual({});
    expect(line?.personal).toEqual({ name: 'Secretariaat', email: 'secretariaat@nijlen.test' });
  }));

test('an amended address kills the links mailed to the old one; the same again records nothing', () =>
  rolledBack(database, async (ctx) => {
    const id = await registerPerson(ctx, { name: 'Secretariaat', email: 'oud@nijlen.test' });
    await requestSignInLink(ctx, 'oud@nijlen.test', { baseUrl: 'https://r.test', goal: null });
    await amendPerson(ctx, id, { name: 'Secretariaat', email: 'Nieuw@nijlen.test' });
    await amendPerson(ctx, id, { name: 'Secretariaat', email: 'nieuw@nijlen.test' });
    expect(await findPersonByEmail(ctx, 'oud@nijlen.test')).toBeNull();
    const links = await ctx.db
      .selectFrom('people.sign_in_link')
      .selectAll()
      .where('person_id', '=', id)
      .execute();
    expect(links).toEqual([]);
    const lines = ctx.journal.filter(({ deed }) => deed === 'person.amended');
    expect(lines).toMatchObject([
      { facts: { changed: ['email'] }, personal: { before: { email: 'oud@nijlen.test' } } },
    ]);
    const taken = { name: 'Secretariaat', email: 'coordinator@abb.test' };
    await expect(amendPerson(ctx, id, taken)).rejects.toThrow(Conflict);
    await expect(amendPerson(ctx, unknown, taken)).rejects.toThrow(NotFound);
    await expect(amendPerson(ctx, "' or 1=1", taken)).rejects.toThrow(NotFound);
  }));

test('who comes second to an address at the same moment hears that it is taken', async () => {
  const [one, other] = await writing(database, async (ctx) => [
    await registerPerson(ctx, { name: 'Een', email: 'een@b.test' }),
    await registerPerson(ctx, { name: 'Ander', email: 'ander@b.test' }),
  ]);
  const name = 'Balie';
  const amend = (ctx: Writing, id: string) => amendPerson(ctx, id, { name, email: 'balie@b.test' });
  const { second } = await writing(database, async (ctx) => {
    await amend(ctx, one);
    const attempt = writing(database, (beside) => amend(beside, other)).catch((error: unknown) => error);
    await untilWaiting(1);
    return { second: attempt };
  });
  expect(await second).toBeInstanceOf(Conflict);
});

/** Waits until so many wait for a row in our database; every role may see the locks. */
async function untilWaiting(count: number): Promise<void> {
  const waiting = sql`
    select pid from pg_locks where not granted and pid in (
      select pid from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where datname = current_database())`;
  await expect.poll(async () => (await waiting.execute(database.kysely)).rows.length).toBe(count);
}

test('a session that begins beside an erasure is refused, by link or not', async () => {
  const email = 'weg@b.test';
  const id = await writing(database, (ctx) => registerPerson(ctx, { name: 'Weg', email }));
  const path = await writing(database, (ctx) => signInLinkFor(ctx, email));
  const token = path.split('/').at(-1) ?? '';
  const attempts = await writing(database, async (ctx) => {
    await erasePerson(ctx, id);
    const begun = [
      writing(database, (later) => signIn(later, token, { sessionToken: 'link', previous: null })),
      writing(database, (later) =>
        beginSession(later, { personId: id, membershipId: null }, { sessionToken: 'demo', previous: null }),
      ),
    ];
    const settled = Promise.allSettled(begun);
    await untilWaiting(2);
    return { settled };
  });
  for (const attempt of await attempts.settled) {
    expect(attempt).toMatchObject({ status: 'rejected', reason: expect.any(Conflict) });
  }
  const live = database.kysely.selectFrom('people.session').select('digest').where('person_id', '=', id);
  expect(await live.where('ended_at', 'is', null).execute()).toEqual([]);
});

test('signing in is recorded with who signed in', () =>
  rolledBack(database, async (ctx) => {
    const personId = (await findPersonByEmail(ctx, 'coordinator@abb.test'))?.id ?? '';
    await beginSession(ctx, { personId, membershipId: null }, { sessionToken: 'x', previous: null });
    expect(ctx.journal.at(-1)).toMatchObject({
      deed: 'person.signedIn',
      facts: { personId, membershipId: null },
    });
  }));

test.each(['geen adres', 'a@b', 'a@b.test\nBcc: c@d.test', ''])(
  'nobody becomes an administrator at “%s”',
  (email) =>
    rolledBack(database, async (ctx) => {
      await expect(makeAdministrator(ctx, email)).rejects.toThrow(Invalid);
    }),
);

test('a membership is granted namens somebody, and ended on a day', () =>
  rolledBack(database, async (ctx) => {
    const grant = await granting(ctx, { validFrom: '2026-09-01' });
    const id = await grantMembership(ctx, grant);
    await endMembership(ctx, id, '2026-12-01');
    const { memberships } = await getPerson(ctx, grant.personId);
    expect(memberships).toMatchObject([
      {
        id,
        role: 'localGovernment',
        onBehalfOf: 'de burgemeester',
        validFrom: '2026-09-01',
        validTo: '2026-12-01',
      },
    ]);
    await endMembership(ctx, id, today);
    await expect(endMembership(ctx, id, today)).rejects.toThrow(Conflict);
    expect(ctx.journal.map(({ deed }) => deed)).toEqual([
      'person.registered',
      'membership.granted',
      'membership.ended',
      'membership.ended',
    ]);
  }));

test('a role must fit the organisation, a period must be one, and not overlap', () =>
  rolledBack(database, async (ctx) => {
    const grant = await granting(ctx);
    await expect(grantMembership(ctx, { ...grant, role: 'governor' })).rejects.toMatchObject({
      fields: { rol: expect.stringContaining('past niet') },
    });
    await expect(grantMembership(ctx, { ...grant, validTo: today })).rejects.toThrow(Invalid);
    await expect(grantMembership(ctx, { ...grant, organizationId: unknown })).rejects.toThrow(NotFound);
    await expect(grantMembership(ctx, { ...grant, personId: unknown })).rejects.toThrow(NotFound);
    await grantMembership(ctx, { ...grant, validTo: '2027-01-01' });
    await grantMembership(ctx, { ...grant, validFrom: '2027-01-01' });
    await expect(
      grantMembership(ctx, { ...grant, validFrom: '2026-12-31', validTo: '2027-02-01' }),
    ).rejects.toThrow(Conflict);
  }));

test('an end lies today or later, not before the first day, and not after the end there is', () =>
  rolledBack(database, async (ctx) => {
    const grant = await granting(ctx, { validFrom: '2026-01-01' });
    const early = await grantMembership(ctx, grant);
    await expect(endMembership(ctx, early, '2026-11-22')).rejects.toThrow(Invalid);
    await expect(endMembership(ctx, unknown, today)).rejects.toThrow(NotFound);
    await endMembership(ctx, early, '2026-12-31');
    await expect(endMembership(ctx, early, '2027-01-01')).rejects.toMatchObject({
      fields: { vanaf: expect.stringContaining('eindigt al eerder') },
    });
    await endMembership(ctx, early, '2026-12-01');
    const later = await grantMembership(ctx, { ...grant, validFrom: '2026-12-24' });
    await expect(endMembership(ctx, later, today)).rejects.toMatchObject({
      fields: { vanaf: expect.stringContaining('eerste dag') },
    });
    await endMembership(ctx, later, '2026-12-24');
    await expect(endMembership(ctx, later, '2026-12-24')).rejects.toThrow(Conflict);
  }));

test('a right given by mistake is taken back at once, as never held', () =>
  rolledBack(database, async (ctx) => {
    const grant = await granting(ctx, { validFrom: today });
    const mistake = await grantMembership(ctx, grant);
    await endMembership(ctx, mistake, today);
    expect(await listMembershipsOfPerson(ctx, grant.personId, today)).not.toContainEqual(
      expect.objectContaining({ id: mistake }),
    );
    await grantMembership(ctx, grant);
  }));

test('the last administrator stays', () =>
  rolledBack(database, async (ctx) => {
    const last = (await findPersonByEmail(ctx, 'beheerder@abb.test'))?.memberships[0];
    await expect(endMembership(ctx, last?.id ?? '', '2026-12-01')).rejects.toThrow('laatste beheerder');
    const successor = await granting(ctx, {
      role: 'administrator',
      organizationId: last?.organizationId ?? '',
    });
    await grantMembership(ctx, successor);
    await endMembership(ctx, last?.id ?? '', '2026-12-01');
  }));

test('two administrators who end each other at the same moment: one stays', async () => {
  const [first, second] = await writing(database, async (ctx) => {
    const held = (await findPersonByEmail(ctx, 'beheerder@abb.test'))?.memberships[0];
    const organizationId = held?.organizationId ?? '';
    const other = await grantMembership(ctx, await granting(ctx, { role: 'administrator', organizationId }));
    return [held?.id ?? '', other];
  });
  const results = await Promise.allSettled(
    [first, second].map((id) => writing(database, (ctx) => endMembership(ctx, id, '2026-12-01'))),
  );
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [refused] = results.filter((result) => result.status === 'rejected');
  expect(refused?.reason).toBeInstanceOf(Conflict);
});

test('people are found by words of their name, without accents, and by part of their address', () =>
  rolledBack(database, async (ctx) => {
    const names = async (search: string) =>
      (await listPeople(ctx, { search, page: 1 })).items.map(({ name }) => name);
    expect(await names('coördinator')).toEqual(['Coördinator regiovorming']);
    expect(await names('coordinator REGIO')).toEqual(['Coördinator regiovorming']);
    expect(await names('@torhout.test')).toEqual(['Algemeen directeur Torhout']);
    expect(await names("%' or '1'='1")).toEqual([]);
    const { items } = await listPeople(ctx, { search: 'directeur torhout', page: 1 });
    expect(items[0]?.memberships.map(({ organizationName }) => organizationName)).toEqual([
      'OCMW Torhout',
      'Torhout',
    ]);
    await expect(listPeople(ctx, { search: '', page: 2 })).rejects.toThrow(NotFound);
  }));
