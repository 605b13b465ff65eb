import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import type { ContactCard } from '../model.ts';

/** A provincial contact point with its contact card. */
export interface ContactPoint extends ContactCard {
  readonly id: string;
  readonly name: string;
  readonly provinceNis: string;
}

/** The provincial contact point that works today for the province with this NIS code, or null. */
export async function contactPointOfProvince(
  ctx: Pick<Reading, 'db' | 'now'>,
  provinceNis: string,
): Promise<ContactPoint | null> {
  const today = dayOf(ctx.now);
  const found = await ctx.db
    .selectFrom('parties.organization as organization')
    .leftJoin('parties.contact_card as card', 'card.organization_id', 'organization.id')
    .select(['organization.id', 'organization.name'])
    .select(['card.email', 'card.telephone', 'card.address', 'card.website', 'card.note'])
    .where('organization.kind', '=', 'contactPoint')
    .where('organization.province_nis', '=', provinceNis)
    .where('organization.valid_from', '<=', today)
    .where((where) =>
      where.or([where('organization.valid_to', 'is', null), where('organization.valid_to', '>', today)]),
    )
    .orderBy('organization.valid_from', 'desc')
    .orderBy('organization.id')
    .executeTakeFirst();
  return found === undefined ? null : { ...found, provinceNis };
}
