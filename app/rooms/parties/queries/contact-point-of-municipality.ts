import type { Reading } from '#platform/context.ts';
import { type ContactPoint, contactPointOfProvince } from './contact-point-of-province.ts';
import { findOrganizationByIdentifier } from './find-organization-by-identifier.ts';

/** The provincial contact point of the municipality with this NIS code, or null: not registered, or none there. */
export async function contactPointOfMunicipality(
  ctx: Pick<Reading, 'db' | 'now'>,
  nis: string,
): Promise<ContactPoint | null> {
  const municipality = await findOrganizationByIdentifier(ctx, {
    scheme: 'nis',
    value: nis,
    kind: 'municipality',
  });
  if (municipality === null || municipality.provinceNis === null) return null;
  return contactPointOfProvince(ctx, municipality.provinceNis);
}
