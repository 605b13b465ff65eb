import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/**
 * For the referrals of a case of which a rule holds a letter back about the term that runs: what was missing to write
 * it, in the Dutch of its variables, by the id of the referral. Of several rules the last one that tried; at most 200.
 */
export async function listHeldFollowUps(
  { db }: Pick<Reading, 'db'>,
  { kind, id }: Subject,
): Promise<ReadonlyMap<string, { readonly dueOn: string; readonly missing: string }>> {
  const rows = await db
    .selectFrom('referrals.follow_up as held')
    .innerJoin('referrals.referral as referral', 'referral.id', 'held.referral_id')
    .select(['referral.id', 'held.due_on as dueOn', 'held.reason as missing'])
    .where('referral.subject_kind', '=', kind)
    .where('referral.subject_id', '=', id)
    .where('held.outcome', '=', 'held')
    .orderBy('held.at')
    .orderBy('held.rule_id')
    .limit(200)
    .execute();
  return new Map(rows.map(({ id, ...held }) => [id, held]));
}
