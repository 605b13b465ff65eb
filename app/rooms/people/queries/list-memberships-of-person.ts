import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type MembershipView, selectMemberships } from './memberships.ts';

/** The memberships that hold on this day, by organisation and role; a person has at most a few dozen. */
export function listMembershipsOfPerson(
  ctx: Pick<Reading, 'db'>,
  personId: string,
  day: Day,
): Promise<MembershipView[]> {
  return selectMemberships(ctx)
    .where('membership.person_id', '=', personId)
    .where('membership.valid_from', '<=', day)
    .where((where) =>
      where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>', day)]),
    )
    .orderBy('organization.name')
    .orderBy('membership.role')
    .orderBy('membership.id')
    .limit(100)
    .execute();
}
