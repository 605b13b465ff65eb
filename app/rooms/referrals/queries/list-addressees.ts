import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import type { OrganizationKind } from '#rooms/parties/model.ts';
import {
  listOrganizationChoices,
  type OrganizationChoice,
} from '#rooms/parties/queries/list-organization-choices.ts';

/** An organisation to which something can be referred, once it has a box. */
export interface Addressee extends OrganizationChoice {
  /** Whether a letter can go out today: to its own box, or to a stand-in. */
  readonly hasBox: boolean;
}

/** The organisations of these kinds of today, by name, each with whether it can be written to. */
export async function listAddressees(
  ctx: Pick<Reading, 'db' | 'now'>,
  kinds: readonly OrganizationKind[],
): Promise<Addressee[]> {
  const today = dayOf(ctx.now);
  const choices = await listOrganizationChoices(ctx, kinds);
  const ids = choices.map(({ id }) => id);
  if (ids.length === 0) return [];
  const reached = await ctx.db
    .selectFrom('parties.contact_card')
    .select('organization_id as id')
    .where('organization_id', 'in', ids)
    .where('email', 'is not', null)
    .union(
      ctx.db
        .selectFrom('referrals.stand_in')
        .select('organization_id as id')
        .where('organization_id', 'in', ids)
        .where('withdrawn_at', 'is', null)
        .where('valid_from', '<=', today)
        .where('valid_to', '>', today),
    )
    .execute();
  const boxed = new Set(reached.map(({ id }) => id));
  return choices.map((choice) => ({ ...choice, hasBox: boxed.has(choice.id) }));
}
