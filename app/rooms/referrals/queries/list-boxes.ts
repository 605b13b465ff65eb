import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';

/** The box to which a letter to each of these organisations goes today; one that cannot be written to is left out. */
export async function listBoxes(
  { db, now }: Pick<Reading, 'db' | 'now'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const today = dayOf(now);
  const rows = await db
    .selectFrom('parties.organization as organization')
    .leftJoin('parties.contact_card as card', 'card.organization_id', 'organization.id')
    .leftJoin('referrals.mailbox as mailbox', 'mailbox.organization_id', 'organization.id')
    .leftJoinLateral(
      (select) =>
        select
          .selectFrom('referrals.stand_in as stand_in')
          .select('stand_in.box')
          .whereRef('stand_in.organization_id', '=', 'organization.id')
          .where('stand_in.withdrawn_at', 'is', null)
          .where('stand_in.valid_from', '<=', today)
          .where('stand_in.valid_to', '>', today)
          .orderBy('stand_in.valid_from', 'desc')
          .orderBy('stand_in.id', 'desc')
          .limit(1)
          .as('standing_in'),
      (join) => join.onTrue(),
    )
    .select((select) => [
      'organization.id',
      select.fn.coalesce('standing_in.box', 'mailbox.box', 'card.email').as('box'),
    ])
    .where('organization.id', 'in', [...ids])
    .execute();
  return new Map(rows.flatMap(({ id, box }) => (box === null ? [] : [[id, box] as const])));
}
