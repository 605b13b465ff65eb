import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { answerLetter } from '../mails/inquiry-letters.ts';
import type { DeliveryWay } from '../model.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { type Attachments, attachToInquiry } from './attach-to-inquiry.ts';
import { refuseNote } from './refuse-note.ts';
import { tellAsker } from './tell-asker.ts';

/** The answer, and how it came to the asker; `version` is that of the question on which it was written. */
export interface AnswerToDeliver {
  readonly text: string;
  readonly way: DeliveryWay;
  readonly version: number | null;
  readonly attachments?: Attachments;
}

/**
 * The answer goes to the asker by mail, or it is noted how it did otherwise. It is now for the asker to say whether that
 * answers the question. Refuses as `inquiryFor` and `refuseNote` do, and (Invalid) a mail to who has no address. Records
 * inquiry.delivered.
 */
export async function deliverAnswer(
  ctx: Writing,
  number: string,
  { text, way, version, attachments }: AnswerToDeliver,
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await inquiryFor(ctx, number, 'deliver', version);
  await refuseNote(ctx, inquiry.id, { field: 'tekst', words: text });
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
