import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { Files } from '#platform/files.ts';
import type { Elsewhere, KeptFile, OutgoingFile } from './page.ts';

/**
 * Answers with a file for whoever may have its page: one that we made, piece by piece as the client takes them, or one
 * that somebody sent us. To save, never to open in a page of ours, whatever it is, and nobody keeps it on the way. A
 * name with more than plain signs goes in the two ways of RFC 6266: plain for old browsers, and as it is (RFC 5987).
 */
export async function answerFile(
  c: Context,
  file: OutgoingFile | KeptFile | Elsewhere,
  files: Files,
): Promise<Response> {
  if ('seeOther' in file) return c.redirect(file.seeOther, 303);
  const { name, type } = file;
  c.header('Content-Type', type);
  c.header('Content-Disposition', `attachment; ${named(name)}`);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'");
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Cache-Control', 'private, no-store');
  if ('hash' in file) return c.body(new Uint8Array(await files.read(file.hash)));
  c.header('Content-Length', String(file.bytes));
  return c.body(Readable.toWeb(Readable.from(file.pieces, { highWaterMark: 1 })) as ReadableStream);
}

function named(name: string): string {
  const plain = plainName(name);
  return `filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${encoded(name)}`}`;
}

/** Letters without their accents; whatever else is no plain sign becomes a low line. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\w. ()-]/g, '_');
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
