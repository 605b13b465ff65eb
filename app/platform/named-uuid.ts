import { createHash } from 'node:crypto';

/** The names of our own things: a UUID that was drawn once. */
const namespace = Buffer.from('6f1b0c2e5d7a4a83b0c94e1f7d2a9b56', 'hex');

/** The UUID version 5 (RFC 9562, section 5.5) of a name: the same name has the same one, wherever and whenever. */
export function namedUuid(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
