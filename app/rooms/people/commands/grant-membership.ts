import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { type Role, rolesOfOrganizationKind } from '../model.ts';

/** What a person is to an organisation from a day on; `onBehalfOf` for who acts namens another. */
export interface Grant {
  readonly personId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly jobTitle: string;
  readonly onBehalfOf: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

const overlap = '23P01';

/**
 * Gives a person a membership and returns its id. Refuses (Invalid) a role that does not fit the kind of
 * organisation, (Conflict) the same role twice in one period. Records membership.granted.
 */
export async function grantMembership(ctx: Writing, grant: Grant): Promise<string> {
  const { kind } = await getOrganization(ctx, grant.organizationId);
  if (!rolesOfOrganizationKind(kind).includes(grant.role)) {
    throw new Invalid('Deze rol past niet bij deze organisatie.', {
      rol: 'Kies een rol die bij de soort organisatie past.',
    });
  }
  const id = ctx.newId();
  try {
    await ctx.db
      .insertInto('people.membership')
      .values({
        id,
        person_id: grant.personId,
        organization_id: grant.organizationId,
        role: grant.role,
        job_title: grant.jobTitle,
        on_behalf_of: grant.onBehalfOf,
        valid_from: grant.validFrom,
        valid_to: grant.validTo,
      })
      .execute();
  } catch (error) {
    if ((error as { code?: string }).code !== overlap) throw error;
    throw new Conflict(
      'Deze persoon heeft deze hoedanigheid al in die periode. Beëindig eerst de bestaande.',
    );
  }
  const { personId, organizationId, role, validFrom, validTo } = grant;
  record(
    ctx,
    'membership.granted',
    { kind: 'person', id: personId },
    { membershipId: id, organizationId, role, validFrom, validTo },
  );
  return id;
}
