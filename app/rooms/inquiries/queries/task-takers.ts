import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { isHandling } from './handling.ts';
import type { Handler } from './list-handlers.ts';

type Tables = {
  membership: Database['people.membership'];
  standing: Database['inquiries.standing'];
};

/**
 * The condition on `membership`, its `organization` and `standing` that who is this today can have a task about the
 * question: handles it, and may know that it exists.
 */
export function takesTasks(today: Day): Expression<SqlBool> {
  const where = expressionBuilder<Tables, keyof Tables>();
  return where.and([
    isHandling(today, where.ref('standing.provinces')),
    where.or([
      where('membership.role', '=', 'coordinator'),
      where('standing.is_confidential', '=', false),
      where('standing.owner_id', '=', where.ref('membership.person_id')),
    ]),
  ]);
}

/** Everybody who can have a task about this question today, by name; at most 500. */
export function listTaskTakers(
  { db, now }: Pick<Reading, 'db' | 'now'>,
  inquiryId: string,
): Promise<readonly Handler[]> {
  return db
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .innerJoin('inquiries.standing as standing', (join) => join.on('standing.inquiry_id', '=', inquiryId))
    .select(['person.id as personId', 'person.name', 'organization.name as organizationName'])
    .distinct()
    .where(takesTasks(dayOf(now)))
    .where('person.erased_at', 'is', null)
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(500)
    .execute();
}
