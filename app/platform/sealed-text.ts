import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** A text that only who holds the secret can read or change unseen (AES-256-GCM): nonce, tag and what was written. */
export function sealText(secret: string, text: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce);
  const written = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), written]);
}

/** What was sealed with this secret. Throws where it was another secret, or where a byte changed. */
export function openSealed(secret: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), sealed.subarray(0, nonceBytes));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const read = decipher.update(sealed.subarray(nonceBytes + tagBytes));
  return Buffer.concat([read, decipher.final()]).toString('utf8');
}

/** The secret is as random as a key; its digest only gives it the length of one, and is not the digest kept of tokens. */
function keyOf(secret: string): Buffer {
  return createHash('sha256').update(`seal ${secret}`).digest();
}
