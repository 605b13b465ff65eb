import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { Conflict } from '#platform/refusals.ts';

/**
 * Refuses (Conflict) to end an administrator's membership, or all of a person, from a day on when nobody else is
 * an administrator from then on: nobody could give the right back, save at the command line. Locks the
 * memberships of all administrators, so that two of them cannot end each other at once.
 */
export async function refuseLastAdministrator(
  ctx: Writing,
  { membershipId, personId, day }: { membershipId?: string; personId?: string; day: Day },
): Promise<void> {
  const holding = await ctx.db
    .selectFrom('people.membership')
    .select(['id', 'person_id as personId'])
    .where('role', '=', 'administrator')
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', day)]))
    .orderBy('id')
    .forUpdate()
    .execute();
  const ends = (one: (typeof holding)[number]) => one.id === membershipId || one.personId === personId;
  if (!holding.some(ends) || holding.some((one) => !ends(one))) return;
  throw new Conflict('Dit is de laatste beheerder. Maak eerst iemand anders beheerder.');
}
