import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A new token of 256 random bits for a link or a session, as 43 characters that fit in a URL. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A new code of six random digits, to copy by hand; few enough that guesses must be counted. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What the database keeps of a token: its SHA-256, so that a leaked table opens nothing. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
