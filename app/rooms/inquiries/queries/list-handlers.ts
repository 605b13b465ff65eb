import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { officeRoles } from '../model.ts';

/** Somebody of the office who can have a question. */
export interface Handler {
  readonly personId: string;
  readonly name: string;
  readonly organizationName: string;
}

/** Everybody who handles questions today, by name; at most 500. */
export function listHandlers({ db, now }: Pick<Reading, 'db' | 'now'>): Promise<readonly Handler[]> {
  const today = dayOf(now);
  return db
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .select(['person.id as personId', 'person.name', 'organization.name as organizationName'])
    .distinct()
    .where('membership.role', 'in', officeRoles)
    .where('membership.valid_from', '<=', today)
    .where((where) =>
      where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>', today)]),
    )
    .where('person.erased_at', 'is', null)
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(500)
    .execute();
}
