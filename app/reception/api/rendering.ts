import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ReadyAnswer } from './answer-cache.ts';
import type { Encoding, Format } from './negotiation.ts';
import { type Context, turtleOf } from './turtle.ts';

const compressors: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Uint8Array>>> = {
  // Level 5 of 11: nearly as small, in a tenth of the time.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: async (bytes) => bytes,
};

/** How an answer is to be written, and where its terms stand. */
export interface Rendering {
  readonly format: Format;
  readonly encoding: Encoding;
  readonly context: Context;
  readonly contextUrl: string;
  /** The address that was asked: what the answer is about, where it names nothing itself. */
  readonly url: string;
}

/** Writes an answer in a form, compressed. */
export async function render(answer: unknown, rendering: Rendering): Promise<ReadyAnswer> {
  const text = await textOf(answer, rendering);
  const body = await compressors[rendering.encoding](Buffer.from(text));
  return { body: new Uint8Array(body), headers: linkHeader(answer) };
}

async function textOf(answer: unknown, { format, context, contextUrl, url }: Rendering): Promise<string> {
  if (format === 'json') return JSON.stringify(answer);
  const linked = isRecord(answer) && !('uri' in answer) ? { uri: url, ...answer } : { ...(answer as object) };
  if (format === 'jsonld') return JSON.stringify({ '@context': contextUrl, ...linked });
  return await turtleOf(linked, context);
}

function linkHeader(answer: unknown): Record<string, string> {
  const next = isRecord(answer) ? answer.volgende : null;
  return typeof next === 'string' ? { link: `<${next}>; rel="next"` } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
