import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { organizationFor } from '../access.ts';
import { provinceFor } from './province-for.ts';

/** What can change about an organisation; its kind never does. `validTo` is the first day that it is no longer there. */
export interface Amendment {
  readonly name: string;
  readonly provinceNis: string | null;
  readonly validTo: Day | null;
}

/**
 * Changes the name, the province or the end of an organisation; the same values again change nothing. Refuses
 * (NotFound) an unknown one, (Invalid) an end on or before its first day, or a missing province. Records
 * organization.amended.
 */
export async function amendOrganization(ctx: Writing, id: string, amendment: Amendment): Promise<void> {
  const organization = await organizationFor(ctx, id);
  const { name, validTo } = amendment;
  const provinceNis = await provinceFor(ctx, organization.kind, amendment.provinceNis);
  if (validTo !== null && validTo <= organization.valid_from) {
    throw new Invalid('Er is nog niets bewaard.', {
      tot: 'Kies een dag na de eerste dag van de organisatie.',
    });
  }
  const before = {
    name: organization.name,
    provinceNis: organization.province_nis,
    validTo: organization.valid_to,
  };
  const after = { name, provinceNis, validTo };
  const changed = Object.keys(after).filter(
    (key) => before[key as keyof Amendment] !== after[key as keyof Amendment],
  );
  if (changed.length === 0) return;
  await ctx.db
    .updateTable('parties.organization')
    .set({ name, province_nis: provinceNis, valid_to: validTo })
    .where('id', '=', id)
    .execute();
  record(ctx, 'organization.amended', { kind: 'organization', id }, { changed }, { before, after });
}
