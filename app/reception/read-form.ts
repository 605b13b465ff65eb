import { attachmentLimits } from '#rooms/documents/model.ts';
import { bytesWithin } from './bytes-within.ts';
import { FormValues } from './page.ts';
import { receivedFile } from './received-file.ts';
import type { Route } from './route.ts';

/** The largest form that is taken, in bytes. */
export const formLimit = 1_000_000;

/** The largest form with files, in bytes, on a route that takes them. */
export const fileFormLimit = 10_000_000;

/** How much may be typed beside attachments, in signs: more than any field takes, so that the field can say so itself. */
const wordsBesideAttachments = 3 * formLimit;

/** The largest form with attachments, in bytes: all of them together, and what is typed beside them. */
export const attachmentFormLimit = attachmentLimits.formBytes + wordsBesideAttachments;

/** How large a form may be on this route, in bytes. */
export function formLimitOf({ upload, attachments }: Pick<Route, 'upload' | 'attachments'>): number {
  if (attachments) return attachmentFormLimit;
  return upload ? fileFormLimit : formLimit;
}

const maxFields = 1_000;
const refusal =
  'Dit formulier is niet leesbaar verzonden. Ga terug, laad de pagina opnieuw en probeer het nog eens.';

const tooManyParts =
  'Dit formulier is niet leesbaar verzonden: het heeft te veel bestanden of velden. Er is niets gebeurd: ga terug in je browser, kies minder bestanden en verzend opnieuw. Je kunt ze ook samen in één zip-bestand zetten.';

const tooManyWords =
  'Wat je typte is te lang voor dit formulier. Er is niets gebeurd: ga terug in je browser, maak het korter en verzend opnieuw.';

/** A form did not arrive as a form: wrong kind, broken encoding, too many fields. */
export class Unreadable extends Error {}

/**
 * Reads a sent form in UTF-8: application/x-www-form-urlencoded, and with `upload` multipart/form-data too. Null where
 * it is larger than `limit` bytes. Throws Unreadable when it is something else, when it breaks off or its encoding is
 * broken, or when it holds null characters or more fields or words than any form of ours.
 */
export async function readForm(
  request: Request,
  { upload, limit }: { upload: boolean; limit: number },
): Promise<FormValues | null> {
  const kind = request.headers.get('content-type') ?? '';
  const isMultipart = upload && /^multipart\/form-data\b/i.test(kind);
  if (!isMultipart && !/^application\/x-www-form-urlencoded\b/i.test(kind)) throw new Unreadable(refusal);
  try {
    const bytes = await bytesWithin(limit, request);
    if (bytes === null) return null;
    if (isMultipart) {
      const words = limit === attachmentFormLimit ? wordsBesideAttachments : formLimit;
      return await parts(bytes, kind, words);
    }
    return new FormValues(pairs(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
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

async function parts(bytes: Uint8Array<ArrayBuffer>, kind: string, words: number): Promise<FormValues> {
  if (hasTooManyParts(bytes, kind)) throw new Unreadable(tooManyParts);
  const given = [...(await new Response(bytes, { headers: { 'content-type': kind } }).formData())];
  const texts = given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, intact(value)]] : []));
  if (texts.join('').length > words) throw new Unreadable(tooManyWords);
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

/** Counted before they are taken apart: that costs more than it costs to send a hundred thousand. */
function hasTooManyParts(bytes: Uint8Array<ArrayBuffer>, kind: string): boolean {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(kind) ?? [];
  const delimiter = `--${quoted ?? plain ?? ''}`;
  const sent = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The last one closes the form.
  let left = maxFields + 1;
  let at = sent.indexOf(delimiter);
  for (; at !== -1 && left > 0; left -= 1) at = sent.indexOf(delimiter, at + delimiter.length);
  return at !== -1;
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
