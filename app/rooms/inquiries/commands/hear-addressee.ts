import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { type Response, respondToReferral } from '#rooms/referrals/commands/respond-to-referral.ts';
import { findReferralByKey } from '#rooms/referrals/queries/find-referral-by-key.ts';
import { inquiryOfReferral } from '../access.ts';

/**
 * An administration says something about a question, that is locked first, as in every deed of the office: what happens to
 * its referrals is numbered in one order with what happens to itself, and no two deeds wait for each other. Refuses and
 * records as `respondToReferral` does; where the question stands is still to be settled.
 */
export async function hearAddressee(ctx: Writing, key: string, response: Response): Promise<Subject> {
  const referral = await findReferralByKey(ctx, key);
  if (referral !== null) await inquiryOfReferral(ctx, referral.subject.id);
  return await respondToReferral(ctx, key, response);
}
