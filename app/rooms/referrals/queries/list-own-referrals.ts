import type { Reading } from '#platform/context.ts';
import { answers } from '../model.ts';
import { type ReferralView, referralRows, withSteps } from './list-referrals.ts';

/** The referrals to the organisation for which the actor answers, newest first; at most 200. */
export async function listOwnReferrals(ctx: Pick<Reading, 'db' | 'actor'>): Promise<readonly ReferralView[]> {
  const { actor } = ctx;
  if (actor.kind !== 'member' || !answers(actor.role)) return [];
  const rows = await referralRows(ctx)
    .where('referral.addressee_id', '=', actor.organizationId)
    .clearOrderBy()
    .orderBy('referral.sent_at', 'desc')
    .orderBy('referral.id')
    .execute();
  return await withSteps(ctx, rows);
}
