import type { ReadyAnswer } from '../answer-cache.ts';
import { compressed } from '../compression.ts';
import type { Encoding, Format } from '../negotiation.ts';
import { type Context, turtleOf } from './turtle.ts';

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
  const body = await compressed(Buffer.from(text), rendering.encoding);
  return { body, headers: linkHeader(answer) };
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
