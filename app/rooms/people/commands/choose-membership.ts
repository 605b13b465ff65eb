import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { NotFound } from '#platform/refusals.ts';
import type { SessionView } from '../queries/find-session.ts';
import { listMembershipsOfPerson } from '../queries/list-memberships-of-person.ts';

/**
 * From now on the session acts for this membership. Refuses (NotFound) one that is not the person's own, or
 * does not hold today. Records person.membershipChosen.
 */
export async function chooseMembership(
  ctx: Writing,
  session: SessionView,
  membershipId: string,
): Promise<void> {
  const own = await listMembershipsOfPerson(ctx, session.personId, dayOf(ctx.now));
  if (!own.some((one) => one.id === membershipId)) {
    throw new NotFound('Deze hoedanigheid bestaat niet, of is niet van jou.');
  }
  await ctx.db
    .updateTable('people.session')
    .set({ membership_id: membershipId })
    .where('digest', '=', session.digest)
    .execute();
  record(ctx, 'person.membershipChosen', { kind: 'person', id: session.personId }, { membershipId });
}
