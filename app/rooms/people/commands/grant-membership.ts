import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { personFor } from '../access.ts';
import { type Role, rolesOfOrganizationKind } from '../model.ts';

/** What a person is to an organisation from a day on; `onBehalfOf` for who acts namens another. */
export interface Grant {
  readonly personId: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly jobTitle: string;
  readonly onBehalfOf: string | null;
  readonly validFrom: Day;
  /** The first day on which it no longer holds, or null. */
  readonly validTo: Day | null;
}

/**
 * Gives a person a membership and returns its id. Refuses (NotFound) an unknown person or organisation,
 * (Invalid) a role that does not fit the kind of organisation, an organisation that has ended, an end before
 * the beginning; (Conflict) the same role twice in one period. Records membership.granted.
 */
export async function grantMembership(ctx: Writing, grant: Grant): Promise<string> {
  await personFor(ctx, grant.personId);
  await refuseMisfit(ctx, grant);
  await refuseOverlap(ctx, grant);
  const id = ctx.newId();
  const { personId, organizationId, role, jobTitle, onBehalfOf, validFrom, validTo } = grant;
  await ctx.db
    .insertInto('people.membership')
    .values({
      id,
      person_id: personId,
      organization_id: organizationId,
      role,
      job_title: jobTitle,
      on_behalf_of: onBehalfOf,
      valid_from: validFrom,
      valid_to: validTo,
    })
    .execute();
  const facts = { membershipId: id, organizationId, role, validFrom, validTo };
  record(ctx, 'membership.granted', { kind: 'person', id: personId }, facts, { jobTitle, onBehalfOf });
  return id;
}

async function refuseMisfit(
  ctx: Writing,
  { organizationId, role, validFrom, validTo }: Grant,
): Promise<void> {
  const organization = await getOrganization(ctx, organizationId);
  const fields: Record<string, string> = {};
  if (!rolesOfOrganizationKind(organization.kind).includes(role)) {
    fields.rol = 'Deze rol past niet bij deze soort organisatie. Kies een andere rol of organisatie.';
  }
  if (organization.validTo !== null && organization.validTo <= validFrom) {
    fields.organisatie = 'Deze organisatie bestaat dan niet meer.';
  }
  if (validTo !== null && validTo <= validFrom) fields.tot = 'Kies een dag na de eerste dag.';
  if (Object.keys(fields).length > 0) throw new Invalid('Er is nog niets bewaard.', fields);
}

/** The person's row is locked, so nobody can grant the same beside us. */
async function refuseOverlap(
  ctx: Writing,
  { personId, organizationId, role, validFrom, validTo }: Grant,
): Promise<void> {
  const held = await ctx.db
    .selectFrom('people.membership')
    .select('id')
    .where('person_id', '=', personId)
    .where('organization_id', '=', organizationId)
    .where('role', '=', role)
    .where(sql<boolean>`daterange(valid_from, valid_to) && daterange(${validFrom}::date, ${validTo}::date)`)
    .executeTakeFirst();
  if (held)
    throw new Conflict(
      'Deze persoon heeft deze hoedanigheid al in die periode. Beëindig eerst de bestaande.',
    );
}
