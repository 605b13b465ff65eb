import type { Context as Call, Hono } from 'hono';
import type { AnswerCache } from './answer-cache.ts';
import { receiveCall } from './api/answering.ts';
import { apiRoot } from './api/api-root.ts';
import { descriptionEndpoints } from './api/description.ts';
import { receiveKeyedCall } from './api/keyed-answering.ts';
import { type OwnUri, openOwnUris } from './api/own-uris.ts';
import { allowedMethods, refuse } from './api/refusing.ts';
import type { Context } from './api/turtle.ts';
import type { Deps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';
import type { KeyedEndpoint } from './endpoint-keyed.ts';

/** The API: what it answers everybody, what it answers who has a key, in which terms, and which URIs are our own. */
export interface Api {
  readonly endpoints: readonly Endpoint[];
  readonly keyed: readonly KeyedEndpoint[];
  readonly context: Context;
  readonly ownUris: readonly OwnUri[];
}

/** Puts the open part of the API on the server: everybody may read it, from every site, and no session counts. */
export function openApi(server: Hono, api: Api, deps: Deps, answers: AnswerCache): void {
  const { endpoints, context, ownUris } = api;
  for (const base of [apiRoot, `${apiRoot}/*`, '/id/*']) openToEverySite(server, base);
  for (const endpoint of [...endpoints, ...descriptionEndpoints(api, deps.house)]) {
    for (const path of pathsOf(endpoint)) {
      server.get(path, (c) => receiveCall({ c, deps, endpoint, context, answers }));
      server.all(path, (c) => refuseMethod(c, deps, allowedMethods));
    }
  }
  openOwnUris(server, ownUris);
  const nowhere = `Dit adres bestaat niet. Alle adressen staan in ${deps.house.baseUrl}${apiRoot}.`;
  server.all(`${apiRoot}/*`, (c) => refuse(c, deps, 'niet-gevonden', nowhere));
}

/**
 * Puts what asks for a key on the server. Comes before the open part and the limit of a form: no other site may ask in the
 * name of who holds a key, and a call has a limit of its own.
 */
export function openKeyedApi(server: Hono, { keyed }: Pick<Api, 'keyed'>, deps: Deps): void {
  for (const [path, endpoints] of Map.groupBy(keyed, (endpoint) => pathsOf(endpoint)[0] ?? '')) {
    for (const endpoint of endpoints)
      server.on(endpoint.method, path, (c) => receiveKeyedCall(c, deps, endpoint));
    const methods = endpoints.map(({ method }) => (method === 'get' ? 'GET, HEAD' : 'POST')).join(', ');
    server.all(path, (c) => refuseMethod(c, deps, methods));
  }
}

function refuseMethod(c: Call, deps: Deps, methods: string): Response {
  return refuse(c, deps, 'andere-methode', `Gebruik ${methods}.`, { headers: { allow: methods } });
}

/** In Hono's words; the entry stands with and without a slash. */
function pathsOf({ path }: Pick<Endpoint, 'path'>): string[] {
  return path === '/' ? [apiRoot, `${apiRoot}/`] : [apiRoot + path.replace(/\{(\w+)\}/g, ':$1')];
}

/** CORS, and what holds without it: there is nothing below that is not for everybody, and no cookie is read. */
function openToEverySite(server: Hono, base: string): void {
  server.use(base, async (c, next) => {
    await next();
    c.res.headers.set('Access-Control-Allow-Origin', '*');
    c.res.headers.set('Access-Control-Expose-Headers', 'ETag, Link');
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  });
  server.options(base, () => new Response(null, { status: 204, headers: preflight }));
}

const preflight = {
  Allow: allowedMethods,
  'Access-Control-Allow-Methods': allowedMethods,
  'Access-Control-Allow-Headers': 'Accept, If-None-Match',
  'Access-Control-Max-Age': '86400',
};
