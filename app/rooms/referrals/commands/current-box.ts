import type { Writing } from '#platform/context.ts';
import { boxOf, getReachability } from '../queries/get-reachability.ts';
import type { ReferralView } from '../queries/list-referrals.ts';

/** The box to which a letter about this referral goes today; the one it was sent to, where the addressee has none now. */
export async function currentBox(
  ctx: Writing,
  { addresseeId, box }: Pick<ReferralView, 'addresseeId' | 'box'>,
): Promise<string> {
  return boxOf(await getReachability(ctx, addresseeId)) ?? box;
}
