import type { Reading } from '#platform/context.ts';
import { type IdentifierScheme, type OrganizationKind, organizationKinds } from '../model.ts';
import { getOrganization, type OrganizationView } from './get-organization.ts';

/**
 * The organisation with this code, or null. A municipality, its OCMW and a province share NIS codes: without
 * `kind` the first kind in the order of the model is meant, so the municipality.
 */
export async function findOrganizationByIdentifier(
  ctx: Pick<Reading, 'db'>,
  { scheme, value, kind }: { scheme: IdentifierScheme; value: string; kind?: OrganizationKind },
): Promise<OrganizationView | null> {
  const found = await ctx.db
    .selectFrom('parties.identifier as identifier')
    .innerJoin('parties.organization as organization', 'organization.id', 'identifier.organization_id')
    .select(['organization.id', 'organization.kind'])
    .where('identifier.scheme', '=', scheme)
    .where('identifier.value', '=', value)
    .orderBy('organization.valid_from', 'desc')
    .orderBy('organization.id')
    .limit(20)
    .execute();
  const kinds = kind === undefined ? organizationKinds : [kind];
  const [first] = kinds.flatMap((one) => found.filter((organization) => organization.kind === one));
  return first === undefined ? null : getOrganization(ctx, first.id);
}
