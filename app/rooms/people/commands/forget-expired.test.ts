import { expect, test } from 'vitest';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { forgetExpired } from './forget-expired.ts';
import { requestAccount } from './request-account.ts';
import { beginSession } from './sign-in.ts';

const database = testDatabase('world');
const daysLater = (days: number) => new Date(testMoment.getTime() + days * 86_400_000);

async function counts() {
  const count = async (table: 'people.session' | 'people.account_request') =>
    (await database.kysely.selectFrom(table).selectAll().execute()).length;
  return { sessions: await count('people.session'), requests: await count('people.account_request') };
}

test('what is over for 30 days is forgotten, and a confirmed request is not', async () => {
  const before = await counts();
  await writing(database, async (ctx) => {
    const { id: personId } = await ctx.db.selectFrom('people.person').select('id').executeTakeFirstOrThrow();
    await beginSession(ctx, { personId, membershipId: null }, { sessionToken: 'x', previous: null });
    const torhout = await findOrganizationByIdentifier(ctx, { scheme: 'nis', value: '31033' });
    const organizationId = torhout?.id ?? '';
    const question = {
      name: 'a',
      email: 'a@b.test',
      jobTitle: '',
      organizationId,
      onBehalfOf: null,
      remark: '',
    };
    await requestAccount(ctx, question, { baseUrl: 'http://localhost' });
  });
  const during = { sessions: before.sessions + 1, requests: before.requests + 1 };
  await forgetExpired(database.kysely, daysLater(29));
  expect(await counts()).toEqual(during);
  await forgetExpired(database.kysely, daysLater(38));
  expect(await counts()).toEqual(before);
});
