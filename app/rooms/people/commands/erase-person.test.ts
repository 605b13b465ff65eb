import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { auditJournal } from '#platform/journal-audit.ts';
import { Conflict, NotFound } from '#platform/refusals.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';
import { reading, rolledBack, testDatabase, writing } from '../../../../test/harness/database.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { findPersonByEmail } from '../queries/find-person-by-email.ts';
import { findSession } from '../queries/find-session.ts';
import { findAccountRequestByToken } from '../queries/get-account-request.ts';
import { amendPerson } from './amend-person.ts';
import { approveAccountRequest } from './approve-account-request.ts';
import { confirmAccountRequest } from './confirm-account-request.ts';
import { erasePerson } from './erase-person.ts';
import { registerPerson } from './register-person.ts';
import { requestAccount } from './request-account.ts';
import { requestSignInLink } from './request-sign-in-link.ts';
import { beginSession } from './sign-in.ts';

const database = testDatabase('world');
const email = 'algemeen-directeur@torhout.test';
const name = 'Algemeen directeur Torhout';
const house = { baseUrl: 'http://localhost:3000' };

/** Every text in every table of the rooms, the letters and the journal. */
async function everythingKept(): Promise<string> {
  const tables = [
    'people.person',
    'people.membership',
    'people.account_request',
    'people.sign_in_link',
  ] as const;
  const rows = [];
  for (const table of tables) rows.push(await database.kysely.selectFrom(table).selectAll().execute());
  rows.push(await database.kysely.selectFrom('platform.letter').selectAll().execute());
  rows.push(await database.kysely.selectFrom('journal.line').selectAll().execute());
  rows.push(await database.kysely.selectFrom('journal.detail').select('content').execute());
  return JSON.stringify(rows);
}

test('nothing personal is left, the session is over, and the chain of the journal is whole', async () => {
  const person = await findPersonByEmail(reading(database), email);
  const id = person?.id ?? '';
  const sessionToken = newToken();
  await writing(database, async (ctx) => {
    await requestSignInLink(ctx, email, { ...house, goal: null });
    await beginSession(ctx, { personId: id, membershipId: null }, { sessionToken, previous: null });
    const organizationId = person?.memberships[0]?.organizationId ?? '';
    const question = { name, email, jobTitle: 'algemeen directeur', organizationId, onBehalfOf: null };
    await requestAccount(ctx, { ...question, remark: 'Tik op 050 00 00 00' }, house);
    await amendPerson(ctx, id, { name: `${name} (waarnemend)`, email });
  });
  const before = await everythingKept();
  for (const trace of [email, name, '050 00 00 00', '(waarnemend)']) expect(before).toContain(trace);

  await writing(database, (ctx) => erasePerson(ctx, id));

  const after = await everythingKept();
  for (const trace of [email, name, '050 00 00 00', '(waarnemend)']) expect(after).not.toContain(trace);
  const terms = { idle: 36_000_000, absolute: 604_800_000 };
  expect(await findSession({ db: database.kysely, now: testMoment }, sessionToken, terms)).toBeNull();
  const session = await database.kysely
    .selectFrom('people.session')
    .select('ended_at')
    .where('digest', '=', tokenDigest(sessionToken))
    .executeTakeFirst();
  expect(session?.ended_at).toEqual(testMoment);
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
});

test('who was erased can be erased or amended no more; an unknown person is not found', async () => {
  const erased = await database.kysely
    .selectFrom('people.person')
    .select('id')
    .where('erased_at', 'is not', null)
    .executeTakeFirst();
  await rolledBack(database, async (ctx) => {
    await expect(erasePerson(ctx, erased?.id ?? '')).rejects.toThrow(Conflict);
    await expect(amendPerson(ctx, erased?.id ?? '', { name, email })).rejects.toThrow(Conflict);
    await expect(erasePerson(ctx, '01900000-0000-7000-8000-000000000000')).rejects.toThrow(NotFound);
    const administrator = await findPersonByEmail(ctx, 'beheerder@abb.test');
    await expect(erasePerson(ctx, administrator?.id ?? '')).rejects.toThrow('laatste beheerder');
  });
});

/** Asks for an account from this address and has it approved; returns the person. */
async function approved(ctx: Writing, address: string): Promise<string> {
  const torhout = (await findPersonByEmail(ctx, 'algemeen-directeur@nijlen.test'))?.memberships[0];
  const organizationId = torhout?.organizationId ?? '';
  const question = { name: 'Ines Vroeger', jobTitle: 'griffier', onBehalfOf: null, remark: '' };
  await requestAccount(ctx, { ...question, email: address, organizationId }, house);
  const { body } = await ctx.db
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', address)
    .executeTakeFirstOrThrow();
  const token = body.match(/account-aanvragen\/(\S+)/)?.[1] ?? '';
  await confirmAccountRequest(ctx, token, { organizationId: null });
  const request = await findAccountRequestByToken(ctx, token);
  const approval = { organizationId, role: 'localGovernment', learnDomain: false } as const;
  await approveAccountRequest(ctx, request?.id ?? '', approval, house);
  return (await findPersonByEmail(ctx, address))?.id ?? '';
}

test('nothing is left under a former address either', async () => {
  const id = await writing(database, (ctx) => approved(ctx, 'ines@vroeger.test'));
  await writing(database, (ctx) => amendPerson(ctx, id, { name: 'Ines Vroeger', email: 'ines@nu.test' }));
  const traces = ['ines@vroeger.test', 'ines@nu.test', 'Ines Vroeger', 'griffier'];
  const before = await everythingKept();
  for (const trace of traces) expect(before).toContain(trace);

  await writing(database, (ctx) => erasePerson(ctx, id));

  const after = await everythingKept();
  for (const trace of traces) expect(after).not.toContain(trace);
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
});

test('what lies under a former address that somebody else has by now stays theirs', async () => {
  const id = await writing(database, (ctx) => approved(ctx, 'secretariaat@vroeger.test'));
  await writing(database, async (ctx) => {
    await amendPerson(ctx, id, { name: 'Ines Vroeger', email: 'ines@later.test' });
    await registerPerson(ctx, { name: 'Opvolger', email: 'secretariaat@vroeger.test' });
    await requestSignInLink(ctx, 'secretariaat@vroeger.test', { ...house, goal: null });
  });

  await writing(database, (ctx) => erasePerson(ctx, id));

  const kept = await database.kysely
    .selectFrom('platform.letter')
    .select('subject')
    .where('recipient', '=', 'secretariaat@vroeger.test')
    .execute();
  expect(kept.map(({ subject }) => subject)).toContain('Uw link om u aan te melden bij Regioloket');
  expect(await everythingKept()).not.toContain('griffier');
});
