import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { referralOf } from '../access.ts';
import { replyLetter } from '../mails/follow-up-letters.ts';
import { addStep } from './add-step.ts';
import { currentBox } from './current-box.ts';
import { writeToAddressee } from './write-to-addressee.ts';

/**
 * Answers what the addressee asked back: it is the turn of the addressee again. The case must be locked. Refuses as
 * `referralOf` does. Records referral.repliedTo.
 */
export async function replyToAddressee(
  ctx: Writing,
  about: Subject,
  { id, words }: { readonly id: string; readonly words: string },
  house: { baseUrl: string },
): Promise<void> {
  const referral = await referralOf(ctx, about, id, 'replyTo');
  const { number, subjectLine } = referral;
  const box = await currentBox(ctx, referral);
  await writeToAddressee(ctx, { referralId: id, box }, house, (address) =>
    replyLetter({ to: box, number, subjectLine, words, address }),
  );
  await addStep(ctx, id, { kind: 'repliedTo', words });
  record(ctx, 'referral.repliedTo', { kind: 'referral', id }, { about: about.id }, { words });
}
