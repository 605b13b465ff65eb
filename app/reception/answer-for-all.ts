import type { Context } from 'hono';
import { dayOf } from '#platform/day.ts';
import { journalHead } from '#platform/journal.ts';
import { forEverybody } from './answer.tsx';
import type { AnswerCache, ReadyAnswer } from './answer-cache.ts';
import { compressed } from './compression.ts';
import type { Deps } from './deps.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { type Encoding, encodingFor } from './negotiation.ts';

/** What a page that is the same for everybody is kept in and worked out by. */
interface Desk {
  readonly deps: Deps;
  readonly answers: AnswerCache;
  /** The moment of the request. */
  readonly now: Date;
  /** Works the page out; not called for who has it already, nor where memory has it. */
  readonly make: () => Promise<Response>;
}

/**
 * Answers with what everybody gets who is not signed in, written and compressed once until a deed, a day or a build may
 * have changed it. An answer that turns out to be for one visitor, or a refusal, goes out as it is and is not kept.
 */
export async function answerForAll(c: Context, { deps, answers, now, make }: Desk): Promise<Response> {
  const encoding = encodingFor(c.req.header('accept-encoding'));
  // Read before the page is: a deed that comes in between then only makes an answer that nobody asks for again.
  const { hash } = await journalHead(deps.db);
  const { pathname, search } = new URL(c.req.url);
  const state = [deps.build, JSON.stringify(deps.house), hash.toString('hex'), dayOf(now)];
  const tag = entityTag([...state, pathname + search, encoding]);
  const headers = { etag: tag, 'cache-control': forEverybody, vary: 'Accept-Encoding, Cookie' };
  if (namesTag(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers);
  const known = answers.get(tag);
  if (known !== undefined) return c.body(known.body, 200, { ...headers, ...known.headers });
  const made = await make();
  if (!isForEverybody(made)) return made;
  const bytes = Buffer.from(await made.arrayBuffer());
  if (holdsFormKey(bytes)) return new Response(bytes, made);
  const ready = await readied(bytes, made.headers, encoding);
  answers.keep(tag, ready);
  return c.body(ready.body, 200, { ...headers, ...ready.headers });
}

function isForEverybody({ status, headers }: Response): boolean {
  return status === 200 && headers.get('cache-control') === forEverybody;
}

/** A one-time key is for one visitor, on whatever page it stands. */
function holdsFormKey(bytes: Buffer): boolean {
  return bytes.includes('name="sleutel"');
}

/** A picture or a workbook is compressed already. */
const compressible = /^(text\/|application\/(json|geo\+json|atom\+xml)|image\/svg)/;

async function readied(bytes: Buffer, made: Headers, wanted: Encoding): Promise<ReadyAnswer> {
  const encoding = compressible.test(made.get('content-type') ?? '') ? wanted : 'identity';
  const body = await compressed(bytes, encoding);
  const headers = Object.fromEntries(made);
  // A cookie is for one visitor.
  delete headers['set-cookie'];
  headers['content-length'] = String(body.byteLength);
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  return { body, headers };
}
