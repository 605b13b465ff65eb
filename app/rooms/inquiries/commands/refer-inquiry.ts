import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { sendReferral } from '#rooms/referrals/commands/send-referral.ts';
import { inquiryFor } from '../access.ts';
import { type Attachments, attachToInquiry } from './attach-to-inquiry.ts';
import { refuseLeak } from './refuse-leak.ts';
import { inquirySubject, settleStanding } from './settle-standing.ts';

/** What is asked of which administration, by when. */
export interface InquiryReferral {
  readonly addresseeId: string;
  readonly question: string;
  readonly dueOn: string | null;
  readonly version: number | null;
  readonly attachments?: Attachments;
}

/**
 * Puts a question to an administration; several may run at once. Refuses as `inquiryFor`, `refuseLeak` and
 * `sendReferral` do, and (Invalid) an answer asked by a day that is past. Records referral.sent.
 */
export async function referInquiry(
  ctx: Writing,
  number: string,
  { version, attachments = none, ...asked }: InquiryReferral,
  house: { baseUrl: string },
): Promise<void> {
  const { id, subjectLine } = await inquiryFor(ctx, number, 'refer', version);
  if (asked.dueOn !== null && asked.dueOn < dayOf(ctx.now))
    throw new Invalid('Er is nog niets verstuurd.', { tegen: 'Kies vandaag of een latere dag.' });
  await refuseLeak(ctx, id, asked.question);
  const referralId = await sendReferral(
    ctx,
    { kind: inquirySubject, id, number },
    { ...asked, subjectLine, replaces: null },
    house,
  );
  const reader = { kind: 'referral', id: referralId } as const;
  await attachToInquiry(ctx, id, attachments, { sender: 'office', reader });
  await settleStanding(ctx, id);
}

const none: Attachments = { uploads: [], documents: [] };
