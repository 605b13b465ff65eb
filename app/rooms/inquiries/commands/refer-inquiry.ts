import type { Writing } from '#platform/context.ts';
import { sendReferral } from '#rooms/referrals/commands/send-referral.ts';
import { inquiryFor } from '../access.ts';
import { inquirySubject, settleStanding } from './settle-standing.ts';

/** What is asked of which administration, by when. */
export interface InquiryReferral {
  readonly addresseeId: string;
  readonly question: string;
  readonly dueOn: string | null;
  readonly version: number | null;
}

/**
 * Puts a question to an administration; several may run at once. Refuses as `inquiryFor` and `sendReferral` do. Records
 * referral.sent.
 */
export async function referInquiry(
  ctx: Writing,
  number: string,
  { version, ...asked }: InquiryReferral,
  house: { baseUrl: string },
): Promise<void> {
  const { id, subjectLine } = await inquiryFor(ctx, number, 'refer', version);
  await sendReferral(
    ctx,
    { kind: inquirySubject, id, number },
    { ...asked, subjectLine, replaces: null },
    house,
  );
  await settleStanding(ctx, id);
}
