import { beforeAll, expect, test } from 'vitest';
import type { Actor, Writing } from '#platform/context.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { organizationsByMailDomain } from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { reading, rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { countAccountRequests } from '../queries/count-account-requests.ts';
import { findPersonByEmail } from '../queries/find-person-by-email.ts';
import { findAccountRequestByToken, getAccountRequest } from '../queries/get-account-request.ts';
import { listAccountRequests } from '../queries/list-account-requests.ts';
import { approveAccountRequest } from './approve-account-request.ts';
import { confirmAccountRequest } from './confirm-account-request.ts';
import { refuseAccountRequest } from './refuse-account-request.ts';
import { requestAccount } from './request-account.ts';

const database = testDatabase('world');
const house = { baseUrl: 'https://regioloket.test' };
const unknown = '01900000-0000-7000-8000-000000000000';

let torhout = '';
let ocmw = '';
let nijlen = '';
const actors: Record<string, Actor> = {};

beforeAll(async () => {
  const byNis = async (value: string, kind: 'municipality' | 'ocmw') =>
    (await findOrganizationByIdentifier(reading(database), { scheme: 'nis', value, kind }))?.id ?? '';
  torhout = await byNis('31033', 'municipality');
  ocmw = await byNis('31033', 'ocmw');
  nijlen = await byNis('12026', 'municipality');
  for (const [key, email] of [
    ['own', 'contactpunt-west-vlaanderen@abb.test'],
    ['foreign', 'contactpunt-limburg@abb.test'],
    ['coordinator', 'coordinator@abb.test'],
    ['administrator', 'beheerder@abb.test'],
    ['local', 'algemeen-directeur@nijlen.test'],
  ] as const) {
    actors[key] = await actorOf(database, email);
  }
});

/** Asks for an account and returns the token in the letter. */
async function ask(
  ctx: Writing,
  given: { email?: string; organizationId?: string; remark?: string } = {},
): Promise<string> {
  const { email = 'secretariaat@torhout.test', organizationId = torhout, remark = '' } = given;
  const who = { name: 'Secretariaat', jobTitle: 'secretariaat', onBehalfOf: 'de burgemeester' };
  const before = (await lettersTo(ctx, email.toLowerCase())).map(({ id }) => id);
  await requestAccount(ctx, { ...who, email, organizationId, remark }, house);
  const letter = (await lettersTo(ctx, email.toLowerCase())).find(({ id }) => !before.includes(id));
  return letter?.body.match(/account-aanvragen\/(\S+)/)?.[1] ?? '';
}

function lettersTo(ctx: Writing, email: string) {
  return ctx.db
    .selectFrom('platform.letter')
    .selectAll()
    .where('recipient', '=', email)
    .orderBy('subject')
    .execute();
}

async function waiting(ctx: Writing, given: Parameters<typeof ask>[1] = {}): Promise<string> {
  const token = await ask(ctx, given);
  await confirmAccountRequest(ctx, token, { organizationId: null });
  return (await findAccountRequestByToken(ctx, token))?.id ?? '';
}

const as = (ctx: Writing, actor: string): Writing => ({ ...ctx, actor: actors[actor]! });

test('asked, confirmed by link, approved: the person exists, may sign in, and the domain is learnt', () =>
  rolledBack(database, async (ctx) => {
    const email = 'secretariaat@stad-torhout.test';
    const token = await ask(ctx, { email: 'Secretariaat@Stad-Torhout.test' });
    const asked = await findAccountRequestByToken(ctx, token);
    expect(asked).toMatchObject({ state: 'unconfirmed', email, organizationName: 'Torhout' });
    await confirmAccountRequest(ctx, token, { organizationId: null });
    const approval = { organizationId: torhout, role: 'localGovernment', learnDomain: true } as const;
    await approveAccountRequest(as(ctx, 'own'), asked?.id ?? '', approval, house);
    expect(await findPersonByEmail(ctx, email)).toMatchObject({
      name: 'Secretariaat',
      memberships: [
        {
          role: 'localGovernment',
          organizationName: 'Torhout',
          onBehalfOf: 'de burgemeester',
          validFrom: '2026-11-23',
        },
      ],
    });
    const proposed = await organizationsByMailDomain(ctx, 'stad-torhout.test');
    expect(proposed.map(({ name }) => name)).toEqual(['Torhout']);
    const letters = await lettersTo(ctx, email);
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Bevestig uw aanvraag van een account bij Regioloket',
      'Uw account bij Regioloket is klaar',
    ]);
    expect(letters[1]?.body).toContain('https://regioloket.test/aanmelden');
    expect(ctx.journal.map(({ deed }) => deed)).toEqual([
      'accountRequest.asked',
      'accountRequest.confirmed',
      'person.registered',
      'membership.granted',
      'mailDomain.confirmed',
      'accountRequest.approved',
    ]);
    expect(JSON.stringify(ctx.journal.map(({ facts }) => facts))).not.toMatch(/Secretariaat|secretariaat@/);
  }));

test('who has an account gets a second membership, under the name that was known', () =>
  rolledBack(database, async (ctx) => {
    const id = await waiting(ctx, { email: 'algemeen-directeur@nijlen.test' });
    const approval = { organizationId: torhout, role: 'localGovernment', learnDomain: false } as const;
    await approveAccountRequest(as(ctx, 'coordinator'), id, approval, house);
    const person = await findPersonByEmail(ctx, 'algemeen-directeur@nijlen.test');
    expect(person?.name).toBe('Algemeen directeur Nijlen');
    expect(person?.memberships).toHaveLength(2);
  }));

test('who is refused hears why, and a decision is final', () =>
  rolledBack(database, async (ctx) => {
    const id = await waiting(ctx);
    await refuseAccountRequest(as(ctx, 'own'), id, { reason: 'Onbekend bij het bestuur.' });
    expect((await lettersTo(ctx, 'secretariaat@torhout.test')).at(-1)?.body).toContain(
      'Onbekend bij het bestuur.',
    );
    expect(await getAccountRequest(as(ctx, 'own'), id)).toMatchObject({
      state: 'refused',
      decidedByName: 'Medewerker contactpunt West-Vlaanderen',
    });
    await expect(refuseAccountRequest(as(ctx, 'own'), id, { reason: 'x' })).rejects.toThrow(Conflict);
    const approval = { organizationId: torhout, role: 'localGovernment', learnDomain: false } as const;
    await expect(approveAccountRequest(as(ctx, 'own'), id, approval, house)).rejects.toThrow('al beslist');
  }));

test('nobody decides before the address is confirmed', () =>
  rolledBack(database, async (ctx) => {
    const id = (await findAccountRequestByToken(ctx, await ask(ctx)))?.id ?? '';
    const approval = { organizationId: torhout, role: 'localGovernment', learnDomain: false } as const;
    await expect(approveAccountRequest(as(ctx, 'coordinator'), id, approval, house)).rejects.toThrow(
      Conflict,
    );
    await expect(refuseAccountRequest(as(ctx, 'coordinator'), id, { reason: 'x' })).rejects.toThrow(Conflict);
  }));

test.each([
  ['own', true],
  ['coordinator', true],
  ['administrator', true],
  ['foreign', false],
  ['local', false],
] as const)('a request from West-Vlaanderen, decided by %s: %s', (actor, allowed) =>
  rolledBack(database, async (ctx) => {
    const id = await waiting(ctx);
    const mine = as(ctx, actor);
    const listed = await listAccountRequests(mine, { state: 'waiting', page: 1 });
    expect(listed.items.some((one) => one.id === id)).toBe(allowed);
    expect((await countAccountRequests(mine)).waiting).toBe(listed.total);
    if (allowed) {
      expect(await getAccountRequest(mine, id)).toMatchObject({ state: 'waiting' });
      await refuseAccountRequest(mine, id, { reason: 'x' });
      return;
    }
    await expect(getAccountRequest(mine, id)).rejects.toThrow(NotFound);
    await expect(refuseAccountRequest(mine, id, { reason: 'x' })).rejects.toThrow(NotFound);
    const approval = { organizationId: torhout, role: 'localGovernment', learnDomain: false } as const;
    await expect(approveAccountRequest(mine, id, approval, house)).rejects.toThrow(NotFound);
  }),
);

test('a contact point gives no membership outside its province, nobody gives a role that does not fit', () =>
  rolledBack(database, async (ctx) => {
    const id = await waiting(ctx);
    const elsewhere = { organizationId: nijlen, role: 'localGovernment', learnDomain: false } as const;
    await expect(approveAccountRequest(as(ctx, 'own'), id, elsewhere, house)).rejects.toThrow(NotFound);
    const misfit = { organizationId: torhout, role: 'administrator', learnDomain: false } as const;
    await expect(approveAccountRequest(as(ctx, 'coordinator'), id, misfit, house)).rejects.toThrow(Invalid);
  }));

test('a coordinator cannot make an administrator by approving', () =>
  rolledBack(database, async (ctx) => {
    const abb = (actors.coordinator as { organizationId: string }).organizationId;
    const id = await waiting(ctx, { organizationId: abb });
    const approval = { organizationId: abb, role: 'administrator', learnDomain: false } as const;
    await expect(approveAccountRequest(as(ctx, 'coordinator'), id, approval, house)).rejects.toThrow(Invalid);
  }));

test('a public mail domain is never learnt', () =>
  rolledBack(database, async (ctx) => {
    const id = await waiting(ctx, { email: 'secretariaat.torhout@gmail.com' });
    const approval = { organizationId: torhout, role: 'localGovernment', learnDomain: true } as const;
    await expect(approveAccountRequest(as(ctx, 'own'), id, approval, house)).rejects.toMatchObject({
      fields: { domein: expect.stringContaining('gmail.com') },
    });
  }));

test('on confirming, the asker may correct the organisation to one that the domain proposes, and to no other', () =>
  rolledBack(database, async (ctx) => {
    const token = await ask(ctx);
    await expect(confirmAccountRequest(ctx, token, { organizationId: nijlen })).rejects.toThrow(Invalid);
    await confirmAccountRequest(ctx, token, { organizationId: ocmw });
    expect(await findAccountRequestByToken(ctx, token)).toMatchObject({
      organizationName: 'OCMW Torhout',
      state: 'waiting',
    });
    await expect(confirmAccountRequest(ctx, token, { organizationId: null })).rejects.toThrow(Conflict);
  }));

test('a link works for a week, and an invented one never', () =>
  rolledBack(database, async (ctx) => {
    const token = await ask(ctx);
    const week = 7 * 86_400_000;
    const late = { ...ctx, now: new Date(testMoment.getTime() + week) };
    await expect(confirmAccountRequest(late, token, { organizationId: null })).rejects.toThrow(Conflict);
    await expect(confirmAccountRequest(ctx, 'verzonnen', { organizationId: null })).rejects.toThrow(Conflict);
    const inTime = { ...ctx, now: new Date(testMoment.getTime() + week - 1) };
    await confirmAccountRequest(inTime, token, { organizationId: null });
  }));

test('one address gets five letters a day and no more, whoever asks', () =>
  rolledBack(database, async (ctx) => {
    for (let times = 0; times < 8; times += 1) await ask(ctx);
    expect(await lettersTo(ctx, 'secretariaat@torhout.test')).toHaveLength(5);
    const tomorrow = { ...ctx, now: new Date(testMoment.getTime() + 86_400_000) };
    await ask(tomorrow);
    expect(await lettersTo(ctx, 'secretariaat@torhout.test')).toHaveLength(6);
  }));

test('an organisation that is not there is refused, hostile text is kept as typed', () =>
  rolledBack(database, async (ctx) => {
    await expect(ask(ctx, { organizationId: unknown })).rejects.toThrow(Invalid);
    const remark = `<script>alert(1)</script>'; drop table people.person; --`;
    const token = await ask(ctx, { remark });
    expect((await findAccountRequestByToken(ctx, token))?.remark).toBe(remark);
    expect((await lettersTo(ctx, 'secretariaat@torhout.test')).at(-1)?.body).not.toContain('script');
  }));
