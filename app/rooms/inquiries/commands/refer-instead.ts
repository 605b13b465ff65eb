import type { Writing } from '#platform/context.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { type Replacement, replaceReferral } from '#rooms/referrals/commands/replace-referral.ts';
import { refusalsOf } from '#rooms/referrals/engine/refusals-of.ts';
import { refusalsUntilCentre } from '#rooms/referrals/model.ts';
import { listReferrals } from '#rooms/referrals/queries/list-referrals.ts';
import { decidesForCentre } from '../policy.ts';
import { actOnReferral, type ReferralOfInquiry } from './act-on-referral.ts';

/**
 * Puts a referral that was not for its addressee to another administration. Refuses as `actOnReferral` and
 * `replaceReferral` do, and (NotAllowed) anybody but the coordinator from the second refusal of the same question on.
 */
export async function referInstead(
  ctx: Writing,
  place: Omit<ReferralOfInquiry, 'outgoing'>,
  asked: Omit<Replacement, 'id'>,
  house: { baseUrl: string },
): Promise<void> {
  await actOnReferral(ctx, { ...place, outgoing: asked.question }, async (about, referral) => {
    const refusals = refusalsOf(referral, await listReferrals(ctx, about));
    if (refusals >= refusalsUntilCentre && !decidesForCentre(ctx.actor)) {
      throw new NotAllowed(
        'Meer dan één administratie wees deze vraag af. De coördinator beslist wie ze krijgt.',
      );
    }
    await replaceReferral(ctx, about, { id: referral.id, ...asked }, house);
  });
}
