import type { Writing } from '#platform/context.ts';
import { withdrawReferral } from '#rooms/referrals/commands/withdraw-referral.ts';
import { allows } from '#rooms/referrals/model.ts';
import { listCaseReferrals } from '../queries/list-case-referrals.ts';

/** Withdraws every referral that still runs of a question and of what was merged into it, because the question ended. It must be locked. */
export async function endReferrals(ctx: Writing, inquiryId: string, because: string): Promise<void> {
  for (const { id, subject, state } of await listCaseReferrals(ctx, inquiryId)) {
    if (allows('withdraw', state)) await withdrawReferral(ctx, subject, { id, words: because });
  }
}
