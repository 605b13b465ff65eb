import type { Reading } from '#platform/context.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { type ReferralView, referralRows, withSteps } from './list-referrals.ts';

/** The referral that this link opens, or null. */
export async function findReferralByToken(
  ctx: Pick<Reading, 'db'>,
  token: string,
): Promise<ReferralView | null> {
  const rows = await referralRows(ctx).where('referral.digest', '=', tokenDigest(token)).execute();
  const [found = null] = await withSteps(ctx, rows);
  return found;
}
