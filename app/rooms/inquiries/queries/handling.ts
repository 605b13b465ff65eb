import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';

type Tables = Database & { standing: Database['inquiries.standing'] };

/**
 * The condition on `standing` that who has the question handles it on this day: somebody of the centre, or of a contact
 * point that leads or follows it. Whoever left, or moved to another province, does not.
 */
export function ownerHandles(today: Day): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'standing'>();
  const owner = sql<SqlBool>`membership.person_id = ${where.ref('standing.owner_id')}`;
  return where.exists(handlingOn(today, sql`${where.ref('standing.provinces')}`).where(owner));
}

/** Whether this person handles questions of these provinces today (none: of the centre alone). */
export async function handles(
  { db, now }: Pick<Reading, 'db' | 'now'>,
  personId: string,
  provinces: readonly string[],
): Promise<boolean> {
  const handling = handlingOn(dayOf(now), sql`${provinces}::text[]`);
  const found = await db
    .selectFrom(handling.where('membership.person_id', '=', personId).as('handling'))
    .select('handling.personId')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** The memberships by which somebody handles questions of these provinces on this day. */
function handlingOn(today: Day, provinces: Expression<unknown>) {
  return expressionBuilder<Database, never>()
    .selectFrom('people.membership as membership')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .select('membership.person_id as personId')
    .where(isHandling(today, provinces));
}

type Members = { membership: Database['people.membership']; organization: Database['parties.organization'] };

/** The condition on a `membership` and its `organization` that by it somebody handles questions of these provinces on this day. */
export function isHandling(today: Day, provinces: Expression<unknown>): Expression<SqlBool> {
  const where = expressionBuilder<Members, keyof Members>();
  return where.and([
    where('membership.valid_from', '<=', today),
    where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>', today)]),
    where.or([
      where('membership.role', '=', 'coordinator'),
      where.and([
        where('membership.role', '=', 'contactPoint'),
        sql<SqlBool>`organization.province_nis = any(${provinces})`,
      ]),
    ]),
  ]);
}
