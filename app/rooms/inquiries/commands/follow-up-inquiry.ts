import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { type TermRule, termFrom } from '#rooms/calendar/queries/term-rule.ts';
import { type FollowUpMeans, followUpReferral } from '#rooms/referrals/commands/follow-up-referral.ts';
import { inquiryOfReferral } from '../access.ts';
import { silenceAfter } from '../queries/find-silence.ts';
import { listCaseReferrals } from '../queries/list-case-referrals.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { endReferrals } from './end-referrals.ts';

/** By what a question is followed up; without a term on the day of delivery an asker is never taken to be silent. */
export interface InquiryFollowUp extends FollowUpMeans {
  /** Every version of the term to react to an answer, the last decision first. */
  readonly silenceRules: readonly TermRule[];
}

/**
 * Follows a question up as it stands now: whoever reacted a moment ago is not bothered. Its administrations are reminded
 * by the rules; an asker who said nothing within the term that held as the answer was delivered, is noted as silent, which
 * is no confirmation. Done twice, it does nothing more.
 */
export async function followUpInquiry(
  ctx: Writing,
  inquiryId: string,
  { silenceRules, ...means }: InquiryFollowUp,
  house: { baseUrl: string },
): Promise<void> {
  const { id, state } = await inquiryOfReferral(ctx, inquiryId);
  if (state === 'delivered') {
    const at = await deliveredAt(ctx, id);
    const term = termFrom(silenceRules, dayOf(at));
    const silence = term === null ? null : silenceAfter(at, term, means.calendar);
    if (silence !== null && silence.from <= ctx.now) {
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
