import type { Reading } from '#platform/context.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { codeAttempts } from '../engine/document-code.ts';

/** Until when what this browser holds opens attachments on the page of this link; null where it does not. */
export async function findDocumentPass(
  { db, now }: Reading,
  token: string,
  pass: string | null,
): Promise<Date | null> {
  if (pass === null) return null;
  const found = await db
    .selectFrom('inquiries.document_code')
    .select('pass_expires_at as until')
    .where('link_digest', '=', tokenDigest(token))
    .where('pass_digest', '=', tokenDigest(pass))
    .where('pass_expires_at', '>', now)
    .executeTakeFirst();
  return found?.until ?? null;
}

/** The last code that was sent for this link, while it can still be entered. */
export async function findDocumentCode(
  { db, now }: Reading,
  token: string,
): Promise<{ readonly attemptsLeft: number } | null> {
  const sent = await db
    .selectFrom('inquiries.document_code')
    .select(['expires_at as expiresAt', 'attempts', 'pass_digest as passDigest'])
    .where('link_digest', '=', tokenDigest(token))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (sent === undefined || sent.expiresAt <= now || sent.passDigest !== null) return null;
  return sent.attempts < codeAttempts ? { attemptsLeft: codeAttempts - sent.attempts } : null;
}
