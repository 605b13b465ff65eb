import { createHash, randomBytes } from 'node:crypto';

/** A new token of 256 random bits for a link or a session, as 43 characters that fit in a URL. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: its SHA-256, so that a leaked table opens nothing. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
