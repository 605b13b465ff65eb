import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { OutgoingFile } from './page.ts';

/** Answers with a file, piece by piece as the client takes them; for whoever may have its page. */
export function answerFile(c: Context, { name, type, bytes, pieces }: OutgoingFile): Response {
  c.header('Content-Type', type);
  c.header('Content-Length', String(bytes));
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  c.header('Cache-Control', 'private, no-store');
  return c.body(Readable.toWeb(Readable.from(pieces, { highWaterMark: 1 })) as ReadableStream);
}
