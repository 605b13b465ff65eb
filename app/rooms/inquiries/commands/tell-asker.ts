import type { Writing } from '#platform/context.ts';
import { type Letter, post } from '#platform/post.ts';
import type { LockedInquiry } from '../access.ts';
import type { AskerLetterFacts } from '../mails/inquiry-letters.ts';
import { openFollowUp } from './open-follow-up.ts';

/** Sends the asker a letter with a link to the private page; says whether there was an address to send it to. */
export async function tellAsker(
  ctx: Writing,
  { id, number, subjectLine, askerEmail }: LockedInquiry,
  house: { baseUrl: string },
  letter: (facts: AskerLetterFacts) => Letter,
): Promise<boolean> {
  if (askerEmail === null) return false;
  const address = await openFollowUp(ctx, id, house);
  await post(ctx, letter({ to: askerEmail, number, subjectLine, address }));
  return true;
}
