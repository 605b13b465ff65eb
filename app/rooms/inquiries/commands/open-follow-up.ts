import type { Writing } from '#platform/context.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';
import { followUpDays } from '../model.ts';

/**
 * Makes a link to the private page of the asker and gives its address. Every letter has one of its own: only digests are
 * kept, so an older link cannot be sent again; the older ones keep working.
 */
export async function openFollowUp(
  ctx: Writing,
  inquiryId: string,
  { baseUrl }: { baseUrl: string },
): Promise<string> {
  const token = newToken();
  await ctx.db
    .insertInto('inquiries.follow_up_link')
    .values({
      digest: tokenDigest(token),
      inquiry_id: inquiryId,
      made_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + followUpDays * 86_400_000),
      revoked_at: null,
    })
    .execute();
  return `${baseUrl}/opvolgen/${token}`;
}
