import type { Writing } from '#platform/context.ts';
import { type Letter, post } from '#platform/post.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';

/** To whom a letter about a referral goes. */
export interface Recipient {
  readonly referralId: string;
  readonly box: string;
}

/**
 * Sends a letter about a referral with a link of its own, by which its reader answers without an account. A letter that
 * comes back is found by the link that it held.
 */
export async function writeToAddressee(
  ctx: Writing,
  { referralId, box }: Recipient,
  { baseUrl }: { baseUrl: string },
  letter: (address: string) => Letter,
): Promise<void> {
  const token = newToken();
  const letterId = await post(ctx, letter(`${baseUrl}/deelvragen/${token}`));
  await ctx.db
    .insertInto('referrals.link')
    .values({
      digest: tokenDigest(token),
      referral_id: referralId,
      box,
      letter_id: letterId,
      made_at: ctx.now,
    })
    .execute();
}
