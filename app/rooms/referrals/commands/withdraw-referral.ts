import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { referralOf } from '../access.ts';
import { withdrawalLetter } from '../mails/follow-up-letters.ts';
import { addStep } from './add-step.ts';
import { currentBox } from './current-box.ts';

/**
 * Asks no more, and says so to the addressee with the reason. The case must be locked. Refuses as `referralOf` does.
 * Records referral.withdrawn.
 */
export async function withdrawReferral(
  ctx: Writing,
  about: Subject,
  { id, words }: { readonly id: string; readonly words: string },
): Promise<void> {
  const referral = await referralOf(ctx, about, id, 'withdraw');
  const { number, subjectLine, state } = referral;
  // Who refused has nothing on the desk any more.
  if (state !== 'refused') {
    await post(ctx, withdrawalLetter({ to: await currentBox(ctx, referral), number, subjectLine, words }));
  }
  await addStep(ctx, id, { kind: 'withdrawn', words });
  record(ctx, 'referral.withdrawn', { kind: 'referral', id }, { about: about.id }, { words });
}
