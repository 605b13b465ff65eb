import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { newCode, tokenDigest } from '#platform/secret-token.ts';
import { inquiryOfLink } from '../access.ts';
import { codeMinutes, codesPerHour, minutesAfter, spacedCode } from '../engine/document-code.ts';
import { documentCodeLetter } from '../mails/document-code-letter.ts';

/**
 * Sends who asked a code by which the page of this link opens attachments: to the address that we have, whoever asks for
 * it. Refuses (NotFound) a link that does not work, (Invalid) a question without an address, (Conflict) one code too many
 * in an hour. Records inquiry.documentCodeSent.
 */
export async function sendDocumentCode(ctx: Writing, token: string): Promise<void> {
  const { id, number, askerEmail } = await inquiryOfLink(ctx, token);
  if (askerEmail === null) throw new Invalid('Van deze vraagsteller kennen we geen mailadres.');
  await forgetOldCodes(ctx, id);
  await refuseTooMany(ctx, id);
  const code = newCode();
  await ctx.db
    .insertInto('inquiries.document_code')
    .values({
      id: ctx.newId(),
      inquiry_id: id,
      link_digest: tokenDigest(token),
      digest: codeDigest(token, code),
      made_at: ctx.now,
      expires_at: minutesAfter(ctx.now, codeMinutes),
    })
    .execute();
  const letter = { to: askerEmail, number, code: spacedCode(code), minutes: codeMinutes };
  await post(ctx, documentCodeLetter(letter));
  record(ctx, 'inquiry.documentCodeSent', { kind: 'inquiry', id });
}

/** What is kept of a code. */
export function codeDigest(token: string, code: string): Buffer {
  return tokenDigest(`${token} ${code}`);
}

async function forgetOldCodes(ctx: Writing, inquiryId: string): Promise<void> {
  await ctx.db
    .deleteFrom('inquiries.document_code')
    .where('inquiry_id', '=', inquiryId)
    .where('made_at', '<', minutesAfter(ctx.now, -24 * 60))
    .execute();
}

async function refuseTooMany(ctx: Writing, inquiryId: string): Promise<void> {
  const { made } = await ctx.db
    .selectFrom('inquiries.document_code')
    .select((select) => select.fn.countAll<number>().as('made'))
    .where('inquiry_id', '=', inquiryId)
    .where('made_at', '>', minutesAfter(ctx.now, -60))
    .executeTakeFirstOrThrow();
  if (Number(made) < codesPerHour) return;
  throw new Conflict(
    `Er zijn het voorbije uur al ${codesPerHour} codes verstuurd. Gebruik de laatste, of probeer het over een uur opnieuw.`,
  );
}
