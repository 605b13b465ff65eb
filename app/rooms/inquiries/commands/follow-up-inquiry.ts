import type { Writing } from '#platform/context.ts';
import { type FollowUpMeans, followUpReferral } from '#rooms/referrals/commands/follow-up-referral.ts';
import { inquiryOfReferral } from '../access.ts';
import { silentFrom } from '../queries/find-silence.ts';
import { listCaseReferrals } from '../queries/list-case-referrals.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { endReferrals } from './end-referrals.ts';

/** By what a question is followed up; without days an asker is never taken to be silent. */
export interface InquiryFollowUp extends FollowUpMeans {
  readonly silenceDays: number | null;
}

/**
 * Follows a question up as it stands now: whoever reacted a moment ago is not bothered. Its administrations are reminded
 * by the rules; an asker who said nothing for so many days after the answer is noted as silent, which is no
 * confirmation. Done twice, it does nothing more.
 */
export async function followUpInquiry(
  ctx: Writing,
  inquiryId: string,
  { silenceDays, ...means }: InquiryFollowUp,
  house: { baseUrl: string },
): Promise<void> {
  const { id, state } = await inquiryOfReferral(ctx, inquiryId);
  if (state === 'delivered' && silenceDays !== null) {
    const endsAt = silentFrom(await deliveredAt(ctx, id), silenceDays, means.calendar);
    if (endsAt !== null && endsAt <= ctx.now) {
      await endReferrals(ctx, id, 'De vraag is afgesloten.');
      await addInquiryStep(ctx, id, { kind: 'silent' });
      return;
    }
  }
  for (const referral of await listCaseReferrals(ctx, id))
    await followUpReferral(ctx, referral, means, house);
}

async function deliveredAt(ctx: Writing, id: string): Promise<Date> {
  const { at } = await ctx.db
    .selectFrom('inquiries.step')
    .select('at')
    .where('inquiry_id', '=', id)
    .where('kind', '=', 'delivered')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return at;
}
