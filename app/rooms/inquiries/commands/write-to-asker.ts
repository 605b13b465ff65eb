import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { messageLetter } from '../mails/inquiry-letters.ts';
import { inquiryVerbs } from '../model.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { refuseNote } from './refuse-note.ts';
import { tellAsker } from './tell-asker.ts';

/** What the asker is told or asked underway. */
export interface MessageToAsker {
  readonly text: string;
  readonly version: number | null;
}

/**
 * Asks the asker something, which makes it the asker's turn, or tells how it stands. Refuses as `inquiryFor` and `refuseNote` do, and
 * (Invalid) where there is no address to write to. Records inquiry.askedAsker or inquiry.informed.
 */
export async function writeToAsker(
  ctx: Writing,
  number: string,
  verb: 'askAsker' | 'inform',
  { text, version }: MessageToAsker,
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await inquiryFor(ctx, number, verb, version);
  await refuseNote(ctx, inquiry.id, { field: 'tekst', words: text });
  const isSent = await tellAsker(ctx, inquiry, house, (facts) =>
    messageLetter({ ...facts, text, isQuestion: verb === 'askAsker' }),
  );
  if (!isSent) {
    throw new Invalid('Er is nog niets verzonden.', {
      tekst: 'Van deze vraagsteller is er geen mailadres. Bel of schrijf, en noteer dat in een nota.',
    });
  }
  await addInquiryStep(ctx, inquiry.id, { kind: inquiryVerbs[verb].leaves, words: text });
}
