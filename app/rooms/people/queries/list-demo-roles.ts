import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { type Role, roles } from '../model.ts';

/** Somebody whom a visitor of the demonstration can be. */
export interface DemoRole {
  readonly membershipId: string;
  readonly personName: string;
  readonly role: Role;
  readonly organizationName: string;
  readonly onBehalfOf: string | null;
}

/** The memberships of persons with a `.test` address that hold now, by role, then by organisation. */
export async function listDemoRoles(ctx: Reading): Promise<DemoRole[]> {
  const day = dayOf(ctx.now);
  const found = await ctx.db
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .select([
      'membership.id as membershipId',
      'person.name as personName',
      'membership.role',
      'membership.on_behalf_of as onBehalfOf',
      'organization.name as organizationName',
    ])
    .where('person.email', 'like', '%.test')
    .where('membership.valid_from', '<=', day)
    .where((where) =>
      where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>', day)]),
    )
    .orderBy('organization.name')
    .orderBy('person.name')
    .limit(100)
    .execute();
  return found.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}
