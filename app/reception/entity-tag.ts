import { createHash } from 'node:crypto';

/** The strong tag (RFC 9110, 8.8.3) of what these parts make: another one whenever one of them is another. */
export function entityTag(parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest('base64url');
  return `"${digest.slice(0, 27)}"`;
}

/**
 * Whether a client that sends this If-None-Match has what the tag names. `*` asks whether there is anything at all,
 * which is not known before it is worked out: then it is sent.
 */
export function namesTag(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag);
}
