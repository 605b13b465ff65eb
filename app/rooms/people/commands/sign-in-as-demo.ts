import type { Writing } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';
import { beginSession, type SessionChange } from './sign-in.ts';

/**
 * Takes on a demo role without a mail link. Only an address that no mail can reach (`.test`) can be taken on;
 * whether the installation offers this at all is for the page to know. Records person.signedIn.
 */
export async function signInAsDemo(ctx: Writing, membershipId: string, change: SessionChange): Promise<void> {
  const membership = await ctx.db
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select(['membership.id', 'person.id as personId'])
    .where('membership.id', '=', membershipId)
    .where('person.email', 'like', '%.test')
    .executeTakeFirst();
  if (membership === undefined) throw new NotFound('Deze demorol bestaat niet.');
  await beginSession(ctx, { personId: membership.personId, membershipId: membership.id }, change);
}
