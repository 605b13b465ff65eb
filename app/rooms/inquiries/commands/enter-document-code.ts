import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { inquiryOfLink } from '../access.ts';
import { codeAttempts, minutesAfter, passMinutes } from '../engine/document-code.ts';
import { codeDigest } from './send-document-code.ts';

/** A code that was typed on the page of a link, and what the browser holds from then on if it is right. */
export interface EnteredCode {
  readonly token: string;
  readonly code: string;
  readonly pass: string;
}

/**
 * Whether this is the last code that was sent for this link, while it works: from then on the pass opens attachments on
 * the page of that link. A wrong one counts, which is why it is no refusal: what is refused is undone. Refuses (NotFound) a
 * link that does not work. Records inquiry.documentCodeEntered.
 */
export async function enterDocumentCode(
  ctx: Writing,
  { token, code, pass }: EnteredCode,
): Promise<'right' | 'wrong'> {
  const { id } = await inquiryOfLink(ctx, token);
  const sent = await ctx.db
    .selectFrom('inquiries.document_code')
    .select(['id', 'digest', 'expires_at', 'attempts', 'pass_digest'])
    .where('link_digest', '=', tokenDigest(token))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .forUpdate()
    .limit(1)
    .executeTakeFirst();
  if (sent === undefined || sent.expires_at <= ctx.now || sent.pass_digest !== null) return 'wrong';
  if (sent.attempts >= codeAttempts) return 'wrong';
  const isRight = sent.digest.equals(codeDigest(token, code));
  await ctx.db
    .updateTable('inquiries.document_code')
    .set(
      isRight
        ? { pass_digest: tokenDigest(pass), pass_expires_at: minutesAfter(ctx.now, passMinutes) }
        : { attempts: sent.attempts + 1 },
    )
    .where('id', '=', sent.id)
    .execute();
  if (isRight) record(ctx, 'inquiry.documentCodeEntered', { kind: 'inquiry', id });
  return isRight ? 'right' : 'wrong';
}
