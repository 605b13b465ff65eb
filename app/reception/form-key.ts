import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * One-time keys of forms: 128 random bits, signed with the secret of the installation for the bearer (the
 * session, or nobody). The signature proves, where a browser sends no Origin, that the form is ours; the
 * random part is used up once in the database.
 */
export function newFormKey(secret: Buffer, bearer: string): string {
  const random = randomBytes(16).toString('base64url');
  return `${random}.${signature(secret, `form ${random} ${bearer}`)}`;
}

/** Whether we made this key, for this bearer. */
export function isOurFormKey(secret: Buffer, key: string, bearer: string): boolean {
  const [random = '', given = ''] = key.split('.');
  const expected = Buffer.from(signature(secret, `form ${random} ${bearer}`));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * What a deed through this form makes a session, a pass or a key of. It follows from the key of the form, so that a
 * double click, of which the browser keeps only the second answer, gets the same session and not a used link.
 */
export function newSecretOf(secret: Buffer, key: string): string {
  return signature(secret, `secret ${key}`);
}

function signature(secret: Buffer, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
