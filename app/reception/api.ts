import { createHash } from 'node:crypto';
import type { Context as Call, Hono } from 'hono';
import type { Reading } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { checkAddress } from './address.ts';
import { type AnswerCache, answerCache, type ReadyAnswer } from './api/answer-cache.ts';
import { descriptionEndpoints } from './api/description.ts';
import { type Encoding, encodingFor, type Format, formatFor, formats } from './api/negotiation.ts';
import { type OwnUri, openOwnUris } from './api/own-uris.ts';
import { type ProblemKind, problemKindOf, problemResponse } from './api/problem.ts';
import { render } from './api/rendering.ts';
import type { Context } from './api/turtle.ts';
import type { Deps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import { newReference } from './refusal.tsx';

/** Where the public API stands. */
export const apiRoot = '/api/v1';

/** Some thousand answers: every address that people ask on a busy day, in two encodings. */
const cacheBytes = 32_000_000;

/** The public API: what it answers, in which terms, and which URIs are our own. */
export interface Api {
  readonly endpoints: readonly Endpoint[];
  readonly context: Context;
  readonly ownUris: readonly OwnUri[];
}

/** One request of the API, with what answers it. */
interface ApiCall {
  readonly c: Call;
  readonly deps: Deps;
  readonly endpoint: Endpoint;
  readonly context: Context;
  readonly cache: AnswerCache;
}

/** Puts the public API on the server: everybody may read it, from every site, and no session counts. */
export function openApi(server: Hono, { endpoints, context, ownUris }: Api, deps: Deps): void {
  const cache = answerCache(cacheBytes);
  for (const base of [`${apiRoot}/*`, apiRoot, '/id/*']) {
    server.use(base, async (c, next) => {
      await next();
      c.res.headers.set('Access-Control-Allow-Origin', '*');
      c.res.headers.set('Access-Control-Expose-Headers', 'ETag, Link');
    });
    server.options(base, () => new Response(null, { status: 204, headers: preflight }));
  }
  for (const endpoint of [...endpoints, ...descriptionEndpoints(endpoints, context, deps.house)]) {
    for (const path of pathsOf(endpoint)) {
      server.get(path, (c) => receive({ c, deps, endpoint, context, cache }));
      server.all(path, (c) => refuse(c, deps, 'andere-methode', 'Gebruik GET, HEAD of OPTIONS.'));
    }
  }
  openOwnUris(server, ownUris, { apiRoot });
  server.all(`${apiRoot}/*`, (c) =>
    refuse(
      c,
      deps,
      'niet-gevonden',
      `Dit adres bestaat niet. Alle adressen staan in ${deps.house.baseUrl}${apiRoot}.`,
    ),
  );
}

/** In Hono's words; the entry stands with and without a slash. */
function pathsOf({ path }: Endpoint): string[] {
  return path === '/' ? [apiRoot, `${apiRoot}/`] : [apiRoot + path.replace(/\{(\w+)\}/g, ':$1')];
}

const allowed = 'GET, HEAD, OPTIONS';
const preflight = {
  'Access-Control-Allow-Methods': allowed,
  'Access-Control-Allow-Headers': 'Accept, If-None-Match',
  'Access-Control-Max-Age': '86400',
  Allow: allowed,
};

async function receive(call: ApiCall): Promise<Response> {
  const { c, deps } = call;
  try {
    const url = new URL(c.req.url);
    checkAddress(url);
    return await answer(call, new URL(url.pathname + url.search, deps.house.baseUrl));
  } catch (error) {
    const kind = problemKindOf(error);
    if (kind === null) return bug(c, deps, error);
    return refuse(c, deps, kind, (error as Error).message, error instanceof Invalid ? error.fields : {});
  }
}

/** The parameters, the form, whether the client has it already, and only then the answer. */
async function answer({ c, deps, endpoint, context, cache }: ApiCall, url: URL): Promise<Response> {
  const { baseUrl, version } = deps.house;
  const received = endpoint.receive({ params: c.req.param() as Record<string, string>, baseUrl, url });
  const format = askedFormat(c, endpoint, url);
  if (format === null) return refuse(c, deps, 'geen-geschikte-vorm', takes(endpoint));
  const ctx: Reading = { now: deps.clock(), actor: { kind: 'public' }, db: deps.db };
  const encoding = encodingFor(c.req.header('accept-encoding'));
  const tag = tagOf([version, await received.key(ctx), url.href, format, encoding]);
  const contextUrl = `${baseUrl}${apiRoot}/context.jsonld`;
  const headers = headersOf(endpoint, { tag, format, contextUrl });
  if (hasIt(c.req.header('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const known = cache.get(tag);
  const ready =
    known ??
    (await render(await received.answer(ctx), { format, encoding, context, contextUrl, url: url.href }));
  if (known === undefined) cache.keep(tag, ready);
  return new Response(ready.body, { headers: withBody(headers, ready, encoding) });
}

function askedFormat(c: Call, endpoint: Endpoint, url: URL): Format | null {
  if (endpoint.mediaType !== undefined) return 'json';
  const named = url.searchParams.get('formaat');
  if (endpoint.isLinked && named !== null) return named as Format;
  return formatFor(c.req.header('accept'), offeredBy(endpoint));
}

function offeredBy({ isLinked }: Endpoint): readonly Format[] {
  return isLinked ? ['json', 'jsonld', 'ttl'] : ['json'];
}

function takes(endpoint: Endpoint): string {
  const types = offeredBy(endpoint).map((format) => formats[format]);
  return `Dit antwoord is er als ${types.join(', ')}. Vraag een daarvan in de header Accept.`;
}

function tagOf(parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest('base64url');
  return `"${digest.slice(0, 27)}"`;
}

function hasIt(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
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

function refuse(
  c: Call,
  deps: Deps,
  kind: ProblemKind,
  detail: string,
  faults: Readonly<Record<string, string>> = {},
): Response {
  const { pathname, search } = new URL(c.req.url);
  const headers = kind === 'andere-methode' ? { allow: allowed } : {};
  return problemResponse(kind, detail, {
    baseUrl: deps.house.baseUrl,
    instance: pathname + search,
    faults,
    headers: { vary: 'Accept, Accept-Encoding', ...headers },
  });
}

function bug(c: Call, deps: Deps, error: unknown): Response {
  const reference = newReference();
  deps.onBug(reference, error);
  return refuse(
    c,
    deps,
    'fout',
    `Probeer het over enkele minuten opnieuw. Lukt het niet, meld dan nummer ${reference}.`,
  );
}
