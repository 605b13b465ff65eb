import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { kindsWithinProvince, type OrganizationKind } from '../model.ts';

/**
 * The province in which an organisation of this kind is kept. Refuses (Invalid) none where the kind needs one,
 * and one that is not registered; a province itself may be the first of its code.
 */
export async function provinceFor(
  ctx: Writing,
  kind: OrganizationKind,
  provinceNis: string | null,
): Promise<string | null> {
  if (provinceNis === null) {
    if (kindsWithinProvince.includes(kind))
      throw invalid('Kies een provincie: deze soort hoort bij één provincie.');
    return null;
  }
  if (kind === 'province') return provinceNis;
  const province = await ctx.db
    .selectFrom('parties.organization')
    .select('id')
    .where('kind', '=', 'province')
    .where('province_nis', '=', provinceNis)
    .executeTakeFirst();
  if (province === undefined) throw invalid('Kies een provincie uit de lijst.');
  return provinceNis;
}

function invalid(message: string): Invalid {
  return new Invalid('Er is nog niets bewaard.', { provincie: message });
}
