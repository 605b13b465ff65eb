import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { auditJournal } from '#platform/journal-audit.ts';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { confirmAccountRequest } from './confirm-account-request.ts';
import { forgetExpired } from './forget-expired.ts';
import { refuseAccountRequest } from './refuse-account-request.ts';
import { requestAccount } from './request-account.ts';
import { beginSession } from './sign-in.ts';

const database = testDatabase('world');
const daysLater = (days: number) => new Date(testMoment.getTime() + days * 86_400_000);

async function counts() {
  const count = async (table: 'people.session' | 'people.account_request') =>
    (await database.kysely.selectFrom(table).selectAll().execute()).length;
  return { sessions: await count('people.session'), requests: await count('people.account_request') };
}

/** Asks for an account and returns the token in the letter. */
async function ask(ctx: Writing, email: string): Promise<string> {
  const torhout = await findOrganizationByIdentifier(ctx, { scheme: 'nis', value: '31033' });
  const question = { name: 'Ines Ooit', jobTitle: '', onBehalfOf: null, remark: '' };
  const organizationId = torhout?.id ?? '';
  await requestAccount(ctx, { ...question, email, organizationId }, { baseUrl: 'http://localhost' });
  const letters = ctx.db.selectFrom('platform.letter').select('body').where('recipient', '=', email);
  const { body } = await letters.executeTakeFirstOrThrow();
  return body.match(/account-aanvragen\/(\S+)/)?.[1] ?? '';
}

async function personalKept(): Promise<string> {
  const requests = await database.kysely.selectFrom('people.account_request').selectAll().execute();
  const details = await database.kysely.selectFrom('journal.detail').select('content').execute();
  return JSON.stringify([requests, details]);
}

test('what is over for 30 days is forgotten, and a confirmed request is not', async () => {
  const before = await counts();
  await writing(database, async (ctx) => {
    const { id: personId } = await ctx.db.selectFrom('people.person').select('id').executeTakeFirstOrThrow();
    await beginSession(ctx, { personId, membershipId: null }, { sessionToken: 'x', previous: null });
    await ask(ctx, 'onbevestigd@b.test');
  });
  const during = { sessions: before.sessions + 1, requests: before.requests + 1 };
  await forgetExpired(database.kysely, daysLater(29));
  expect(await counts()).toEqual(during);
  expect(await personalKept()).toContain('onbevestigd@b.test');
  await forgetExpired(database.kysely, daysLater(38));
  expect(await counts()).toEqual(before);
  expect(await personalKept()).not.toContain('onbevestigd@b.test');
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
});

test('who was refused is forgotten a year after, and the refusal is not', async () => {
  await writing(database, async (ctx) => {
    const token = await ask(ctx, 'geweigerd@b.test');
    await confirmAccountRequest(ctx, token, { organizationId: null });
    const { id } = await ctx.db
      .selectFrom('people.account_request')
      .select('id')
      .where('email', '=', 'geweigerd@b.test')
      .executeTakeFirstOrThrow();
    await refuseAccountRequest(ctx, id, { reason: 'Ines werkt er niet.' });
  });
  const { requests } = await counts();
  await forgetExpired(database.kysely, daysLater(365));
  expect(await personalKept()).toContain('geweigerd@b.test');
  await forgetExpired(database.kysely, daysLater(366));
  const kept = await personalKept();
  for (const trace of ['geweigerd@b.test', 'Ines']) expect(kept).not.toContain(trace);
  expect((await counts()).requests).toBe(requests);
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
});
