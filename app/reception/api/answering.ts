import type { Context as Call } from 'hono';
import type { Reading } from '#platform/context.ts';
import { checkAddress } from '../address.ts';
import type { AnswerCache, ReadyAnswer } from '../answer-cache.ts';
import type { Deps } from '../deps.ts';
import type { Endpoint } from '../endpoint.ts';
import { entityTag, namesTag } from '../entity-tag.ts';
import { type Encoding, encodingFor, type Format, formatFor, formats } from '../negotiation.ts';
import { apiRoot } from './api-root.ts';
import { plainAddress } from './plain-address.ts';
import { refuse, refuseFor } from './refusing.ts';
import { render } from './rendering.ts';
import type { Context } from './turtle.ts';

/** One request of the API, with what answers it. */
export interface ApiCall {
  readonly c: Call;
  readonly deps: Deps;
  readonly endpoint: Endpoint;
  readonly context: Context;
  readonly answers: AnswerCache;
}

/** Answers a request, or refuses it with a problem; nothing is thrown. */
export async function receiveCall(call: ApiCall): Promise<Response> {
  const { c, deps } = call;
  try {
    checkAddress(new URL(c.req.url));
    return await answer(call, plainAddress(c, deps, call.endpoint));
  } catch (error) {
    return refuseFor(c, deps, error);
  }
}

/** The parameters, the form, whether the client has it already, and only then the answer. */
async function answer({ c, deps, endpoint, context, answers }: ApiCall, url: URL): Promise<Response> {
  const { baseUrl, version } = deps.house;
  const received = endpoint.receive({ params: c.req.param() as Record<string, string>, baseUrl, url });
  const format = askedFormat(c, endpoint, url);
  if (format === null) return refuse(c, deps, 'geen-geschikte-vorm', offerWords(endpoint));
  const ctx: Reading = { now: deps.clock(), actor: { kind: 'public' }, db: deps.db };
  const encoding = encodingFor(c.req.header('accept-encoding'));
  const tag = entityTag([version, deps.build, await received.key(ctx), url.href, format, encoding]);
  const contextUrl = `${baseUrl}${apiRoot}/context.jsonld`;
  const headers = headersOf(endpoint, { tag, format, contextUrl });
  if (namesTag(c.req.header('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const known = answers.get(tag);
  const rendering = { format, encoding, context, contextUrl, url: withoutFormat(url) };
  const ready = known ?? (await render(await received.answer(ctx), rendering));
  if (known === undefined) answers.keep(tag, ready);
  return new Response(ready.body, { headers: withBody(headers, ready, encoding) });
}

function askedFormat(c: Call, endpoint: Endpoint, url: URL): Format | null {
  if (endpoint.mediaType !== undefined) return 'json';
  const named = url.searchParams.get('formaat');
  // The endpoint has read it: it is one of the three.
  if (endpoint.isLinked && named !== null) return named as Format;
  return formatFor(c.req.header('accept'), offeredBy(endpoint));
}

function offeredBy({ isLinked }: Endpoint): readonly Format[] {
  return isLinked ? ['json', 'jsonld', 'ttl'] : ['json'];
}

function offerWords(endpoint: Endpoint): string {
  const types = offeredBy(endpoint).map((format) => formats[format]);
  return `Dit antwoord is er als ${types.join(', ')}. Vraag een daarvan in de header Accept.`;
}

/** What an answer is about is the same in every form. */
function withoutFormat(url: URL): string {
  if (!url.searchParams.has('formaat')) return url.href;
  const plain = new URL(url);
  plain.searchParams.delete('formaat');
  return plain.href;
}

function headersOf(
  endpoint: Endpoint,
  { tag, format, contextUrl }: { tag: string; format: Format; contextUrl: string },
): Record<string, string> {
  const link = `<${contextUrl}>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`;
  return {
    etag: tag,
    'cache-control': 'public, no-cache',
    vary: 'Accept, Accept-Encoding',
    'content-type': endpoint.mediaType ?? typeOf(format),
    ...(endpoint.isLinked && format === 'json' && { link }),
  };
}

function typeOf(format: Format): string {
  return format === 'ttl' ? `${formats.ttl}; charset=utf-8` : formats[format];
}

function withBody(
  headers: Record<string, string>,
  ready: ReadyAnswer,
  encoding: Encoding,
): Record<string, string> {
  const links = [headers.link, ready.headers.link].filter((one) => one !== undefined);
  return {
    ...headers,
    ...(links.length > 0 && { link: links.join(', ') }),
    'content-language': 'nl',
    'content-length': String(ready.body.byteLength),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  };
}
