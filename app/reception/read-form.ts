import { FormValues } from './page.ts';
import { receivedFile } from './received-file.ts';

/** The largest form that is taken, in bytes. */
export const formLimit = 1_000_000;

/** The largest form with files, in bytes, on a route that takes them. */
export const fileFormLimit = 10_000_000;

const maxFields = 1_000;
const refusal =
  'Dit formulier is niet leesbaar verzonden. Ga terug, laad de pagina opnieuw en probeer het nog eens.';

/** A form did not arrive as a form: wrong kind, broken encoding, too many fields. */
export class Unreadable extends Error {}

/**
 * Reads a sent form in UTF-8: application/x-www-form-urlencoded, and with `upload` multipart/form-data too. Throws
 * Unreadable when it is something else, when it breaks off or its encoding is broken, or when it holds null
 * characters or more fields than any form of ours.
 */
export async function readForm(request: Request, { upload }: { upload: boolean }): Promise<FormValues> {
  const kind = request.headers.get('content-type') ?? '';
  try {
    if (upload && /^multipart\/form-data\b/i.test(kind)) return await parts(await request.formData());
    if (!/^application\/x-www-form-urlencoded\b/i.test(kind)) throw new Unreadable(refusal);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
    return new FormValues(pairs(text));
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) throw new Unreadable(refusal);
    // The visitor went away halfway: nobody is there to hear it, and it is no fault of ours.
    if ((error as { code?: string }).code === 'ECONNRESET') throw new Unreadable(refusal);
    throw error;
  }
}

function pairs(text: string): (readonly [string, string])[] {
  const given = text.split('&').filter((pair) => pair !== '');
  if (given.length > maxFields) throw new Unreadable(refusal);
  return given.map((pair) => {
    const [name = '', ...rest] = pair.split('=');
    return [decode(name), typed(decode(rest.join('=')))] as const;
  });
}

async function parts(form: FormData): Promise<FormValues> {
  const given = [...form];
  if (given.length > maxFields) throw new Unreadable(refusal);
  const texts = given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, intact(value)]] : []));
  const files = given.flatMap(([name, value]) =>
    typeof value === 'string' ? [] : ([[name, value]] as const),
  );
  // A field in which no file was chosen comes as an empty file without a name.
  const chosen = files.filter(([, file]) => file.name !== '' || file.size > 0);
  return new FormValues(
    texts.map(([name = '', value = '']) => [intact(name), typed(value)] as const),
    await Promise.all(chosen.map(async ([name, file]) => [intact(name), await receivedFile(file)] as const)),
  );
}

/** The parser of multipart puts this sign where the encoding is broken; a browser never sends it so. */
function intact(text: string): string {
  if (text.includes('\u{fffd}')) throw new Unreadable(refusal);
  return text;
}

function typed(value: string): string {
  if (value.includes('\0')) throw new Unreadable(refusal);
  return value.replaceAll('\r\n', '\n');
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
