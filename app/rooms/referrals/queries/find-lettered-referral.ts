import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/** The referral about which this letter asked, with its case; null where the letter was about something else. */
export async function findLetteredReferral(
  { db }: Pick<Reading, 'db'>,
  letterId: string,
): Promise<{ readonly referralId: string; readonly subject: Subject } | null> {
  const found = await db
    .selectFrom('referrals.link as link')
    .innerJoin('referrals.referral as referral', 'referral.id', 'link.referral_id')
    .select(['referral.id', 'referral.subject_kind as kind', 'referral.subject_id as subjectId'])
    .where('link.letter_id', '=', letterId)
    .executeTakeFirst();
  return found === undefined
    ? null
    : { referralId: found.id, subject: { kind: found.kind, id: found.subjectId } };
}
