import type { Writing } from '#platform/context.ts';
import { inquiryFor } from '../access.ts';
import { closingLetter } from '../mails/inquiry-letters.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { endReferrals } from './end-referrals.ts';
import { refuseNote } from './refuse-note.ts';
import { refuseWhileAnswerWaits } from './refuse-while-answer-waits.ts';
import { tellAsker } from './tell-asker.ts';

/**
 * Ends a question with a reason, that the asker gets to read and can contradict; what was asked of administrations ends
 * with it, and they hear so. Refuses as `inquiryFor`, `refuseWhileAnswerWaits` and `refuseNote` do. Records inquiry.closed.
 */
export async function closeInquiry(
  ctx: Writing,
  number: string,
  { reason, version }: { readonly reason: string; readonly version: number | null },
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await inquiryFor(ctx, number, 'close', version);
  await refuseWhileAnswerWaits(ctx, inquiry);
  await refuseNote(ctx, inquiry.id, { field: 'reden', words: reason });
  await tellAsker(ctx, inquiry, house, (facts) => closingLetter({ ...facts, reason }));
  await endReferrals(ctx, inquiry.id, 'De vraag is afgesloten.');
  await addInquiryStep(ctx, inquiry.id, { kind: 'closed', words: reason });
}
