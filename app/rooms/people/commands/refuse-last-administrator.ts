import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { Conflict } from '#platform/refusals.ts';

const administratorsLock = 7_306_003;

/**
 * From here to the end of the transaction nobody else ends a membership or erases a person. Taken before any row
 * is locked: two administrators who end each other at once wait for each other instead of embracing.
 */
export async function lockAdministrators(ctx: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(administratorsLock)})`.execute(ctx.db);
}

/**
 * Refuses (Conflict) to end an administrator's membership, or all of a person, unless somebody else is an
 * administrator today and without an end: nobody could give the right back, save at the command line.
 */
export async function refuseLastAdministrator(
  ctx: Writing,
  { membershipId, personId }: { membershipId?: string; personId?: string },
): Promise<void> {
  const today = dayOf(ctx.now);
  const all = await ctx.db
    .selectFrom('people.membership')
    .select(['id', 'person_id as personId', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('role', '=', 'administrator')
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute();
  const ends = (one: (typeof all)[number]) => one.id === membershipId || one.personId === personId;
  const stays = (one: (typeof all)[number]) => !ends(one) && one.validFrom <= today && one.validTo === null;
  if (!all.some(ends) || all.some(stays)) return;
  throw new Conflict('Dit is de laatste beheerder. Maak eerst iemand anders beheerder.');
}
