import type { Writing } from '#platform/context.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { inquiryFor, type LockedInquiry } from '../access.ts';
import { answerLetter } from '../mails/inquiry-letters.ts';
import type { DeliveryWay } from '../model.ts';
import { findReviewRule } from '../queries/list-review-rules.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { type Attachments, attachToInquiry } from './attach-to-inquiry.ts';
import { refuseBesideProposal } from './propose-answer.ts';
import { refuseNote } from './refuse-note.ts';
import { tellAsker } from './tell-asker.ts';

/** The answer, and how it came to the asker. */
export interface Answer {
  readonly text: string;
  readonly way: DeliveryWay;
  readonly attachments?: Attachments;
}

/** The same, with the version of the question on which it was written. */
export interface AnswerToDeliver extends Answer {
  readonly version: number | null;
}

/**
 * The answer goes to the asker by mail, or it is noted how it did otherwise. It is now for the asker to say whether that
 * answers the question. Refuses as `inquiryFor`, `refuseNote` and `bringAnswer` do, and (Conflict) a mail that a second
 * person must read first, and any answer while one waits for that. Records inquiry.delivered.
 */
export async function deliverAnswer(
  ctx: Writing,
  number: string,
  { version, ...answer }: AnswerToDeliver,
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await inquiryFor(ctx, number, 'deliver', version);
  await refuseBesideProposal(ctx, inquiry.id);
  if (answer.way === 'mail' && (await findReviewRule(ctx, inquiry.id)) !== null)
    throw new Conflict('Dit antwoord leest een collega eerst na. Leg het voor.');
  await refuseNote(ctx, inquiry.id, { field: 'tekst', words: answer.text });
  await bringAnswer(ctx, inquiry, answer, house);
}

/** Brings an answer to who asked a question that is locked. Refuses (Invalid) a mail to who has no address. Records inquiry.delivered. */
export async function bringAnswer(
  ctx: Writing,
  inquiry: LockedInquiry,
  { text, way, attachments }: Answer,
  house: { baseUrl: string },
): Promise<void> {
  const isSent =
    way !== 'mail' ||
    (await tellAsker(ctx, inquiry, house, (facts) => answerLetter({ ...facts, answer: text })));
  if (!isSent) {
    throw new Invalid('Er is nog niets bezorgd.', {
      wijze:
        'Van deze vraagsteller is er geen mailadres. Kies hoe het antwoord op een andere manier bezorgd is.',
    });
  }
  if (attachments !== undefined) {
    const reader = { kind: 'asker', id: inquiry.id } as const;
    await attachToInquiry(ctx, inquiry.id, attachments, { sender: 'office', reader });
  }
  await addInquiryStep(ctx, inquiry.id, { kind: 'delivered', words: text, way });
}
