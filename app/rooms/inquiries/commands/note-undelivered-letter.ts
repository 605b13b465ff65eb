import type { Writing } from '#platform/context.ts';
import { noteUndelivered } from '#rooms/referrals/commands/note-undelivered.ts';
import { findLetteredReferral } from '#rooms/referrals/queries/find-lettered-referral.ts';
import { inquiryOfReferral } from '../access.ts';
import { inquirySubject, settleStanding } from './settle-standing.ts';

/**
 * A letter came back, or could not be sent for good: a referral of a question that it was about is not delivered, and
 * the office has to act. Says nothing about any other letter, and nothing twice.
 */
export async function noteUndeliveredLetter(ctx: Writing, letterId: string): Promise<void> {
  const found = await findLetteredReferral(ctx, letterId);
  if (found === null || found.subject.kind !== inquirySubject) return;
  const { id } = await inquiryOfReferral(ctx, found.subject.id);
  await noteUndelivered(ctx, found.subject, { referralId: found.referralId, letterId });
  await settleStanding(ctx, id);
}
