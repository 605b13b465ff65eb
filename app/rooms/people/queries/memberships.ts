import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { OrganizationKind } from '#rooms/parties/model.ts';
import type { Role } from '../model.ts';

/** What a person is to one organisation, in a period: past, present or to come. */
export interface MembershipView {
  readonly id: string;
  readonly role: Role;
  readonly jobTitle: string;
  readonly onBehalfOf: string | null;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly organizationKind: OrganizationKind;
  readonly provinceNis: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** The memberships with their organisations, as a query to narrow down, order and bound. */
export function selectMemberships(ctx: Pick<Reading, 'db'>) {
  return ctx.db
    .selectFrom('people.membership as membership')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .select([
      'membership.id',
      'membership.role',
      'membership.job_title as jobTitle',
      'membership.on_behalf_of as onBehalfOf',
      'organization.id as organizationId',
      'organization.name as organizationName',
      'organization.kind as organizationKind',
      'organization.province_nis as provinceNis',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
    ]);
}
