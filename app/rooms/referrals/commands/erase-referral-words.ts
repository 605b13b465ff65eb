import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/**
 * Nothing is left of what was asked of administrations about a case and of what they answered; to whom, when and by which
 * term stays. Gives the ids of the referrals.
 */
export async function eraseReferralWords({ db }: Writing, about: Subject): Promise<string[]> {
  const referrals = await db
    .updateTable('referrals.referral')
    .set({ question: 'Gewist.', subject_line: 'gewist' })
    .where('subject_kind', '=', about.kind)
    .where('subject_id', '=', about.id)
    .returning('id')
    .execute();
  const ids = referrals.map(({ id }) => id);
  if (ids.length === 0) return ids;
  const steps = () => db.updateTable('referrals.step').where('referral_id', 'in', ids);
  await steps().set({ words: 'Gewist.' }).where('words', '!=', '').execute();
  await steps().set({ suggested: 'gewist' }).where('suggested', 'is not', null).execute();
  return ids;
}
