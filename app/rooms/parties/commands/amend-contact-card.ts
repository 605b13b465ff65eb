import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { organizationFor } from '../access.ts';
import type { ContactCard } from '../model.ts';

/**
 * The public reaches the organisation as this card says; null is not known. Functional addresses only. Refuses
 * (NotFound) an unknown organisation. Records contactCard.amended, unless nothing changed.
 */
export async function amendContactCard(
  ctx: Writing,
  organizationId: string,
  card: ContactCard,
): Promise<void> {
  await organizationFor(ctx, organizationId);
  const before = await ctx.db
    .selectFrom('parties.contact_card')
    .select(['email', 'telephone', 'address', 'website', 'note'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  const { email, telephone, address, website, note } = card;
  const after = { email, telephone, address, website, note };
  const keys = Object.keys(after) as (keyof ContactCard)[];
  const changed = keys.filter((key) => (before?.[key] ?? null) !== after[key]);
  if (changed.length === 0) return;
  await ctx.db
    .insertInto('parties.contact_card')
    .values({ organization_id: organizationId, ...after })
    .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(after))
    .execute();
  const subject = { kind: 'organization', id: organizationId };
  record(ctx, 'contactCard.amended', subject, { changed }, { before: before ?? null, after });
}
