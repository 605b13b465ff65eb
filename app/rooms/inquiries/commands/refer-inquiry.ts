import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { showDocuments } from '#rooms/documents/commands/show-documents.ts';
import { sendReferral } from '#rooms/referrals/commands/send-referral.ts';
import { inquiryFor } from '../access.ts';
import { type Attachments, keepWithInquiry } from './attach-to-inquiry.ts';
import { refuseLeak } from './refuse-leak.ts';
import { inquirySubject, settleStanding } from './settle-standing.ts';

/** What is asked of which administrations, by when: of each the same, apart from the others. */
export interface InquiryReferral {
  readonly addresseeIds: readonly string[];
  readonly question: string;
  readonly dueOn: string | null;
  readonly version: number | null;
  readonly attachments?: Attachments;
}

/**
 * Puts a question to administrations, to each in a referral of its own: none sees that others were asked. More may run
 * at once. Refuses as `inquiryFor`, `refuseLeak`, `keepWithInquiry` and `sendReferral` do, and (Invalid) an answer asked by
 * a day that is past, and more than `referralsAtOnce`. Records referral.sent for each.
 */
export async function referInquiry(
  ctx: Writing,
  number: string,
  { addresseeIds, question, dueOn, version, attachments = none }: InquiryReferral,
  house: { baseUrl: string },
): Promise<void> {
  const { id, subjectLine } = await inquiryFor(ctx, number, 'refer', version);
  if (dueOn !== null && dueOn < dayOf(ctx.now))
    throw new Invalid('Er is nog niets verstuurd.', { tegen: 'Kies vandaag of een latere dag.' });
  const addressees = new Set(addresseeIds);
  if (addressees.size > referralsAtOnce)
    throw new Invalid('Er is nog niets verstuurd.', {
      ook: `Kies samen hoogstens ${referralsAtOnce} administraties.`,
    });
  await refuseLeak(ctx, id, question);
  const about = { kind: inquirySubject, id };
  const documents = await keepWithInquiry(ctx, id, attachments);
  for (const addresseeId of addressees) {
    const asked = { addresseeId, question, subjectLine, dueOn, replaces: null };
    const referralId = await sendReferral(ctx, { ...about, number }, asked, house);
    await showDocuments(ctx, about, documents, { kind: 'referral', id: referralId });
  }
  await settleStanding(ctx, id);
}

/** So many administrations are asked the same at once. */
export const referralsAtOnce = 20;

const none: Attachments = { uploads: [], documents: [] };
