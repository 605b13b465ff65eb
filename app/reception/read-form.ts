import { FormValues } from './page.ts';

/** The largest form that is taken, in bytes. */
export const formLimit = 1_000_000;

const maxFields = 1_000;
const refusal =
  'Dit formulier is niet leesbaar verzonden. Ga terug, laad de pagina opnieuw en probeer het nog eens.';

/** A form did not arrive as a form: wrong kind, broken encoding, too many fields. */
export class Unreadable extends Error {}

/**
 * Reads a sent form (application/x-www-form-urlencoded, UTF-8). Throws Unreadable when it is something else,
 * when its encoding is broken, or when it holds null characters or more fields than any form of ours.
 */
export async function readForm(request: Request): Promise<FormValues> {
  const kind = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(kind)) throw new Unreadable(refusal);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
    return new FormValues(parse(text));
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) throw new Unreadable(refusal);
    // The visitor went away halfway: nobody is there to hear it, and it is no fault of ours.
    if ((error as { code?: string }).code === 'ECONNRESET') throw new Unreadable(refusal);
    throw error;
  }
}

function parse(text: string): (readonly [string, string])[] {
  const pairs = text.split('&').filter((pair) => pair !== '');
  if (pairs.length > maxFields) throw new Unreadable(refusal);
  return pairs.map((pair) => {
    const [name = '', ...rest] = pair.split('=');
    const value = decode(rest.join('='));
    if (value.includes('\0')) throw new Unreadable(refusal);
    return [decode(name), value.replaceAll('\r\n', '\n')] as const;
  });
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
