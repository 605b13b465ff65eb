import type { Hono } from 'hono';
import type { AnswerCache } from './answer-cache.ts';
import { receiveCall } from './api/answering.ts';
import { apiRoot } from './api/api-root.ts';
import { descriptionEndpoints } from './api/description.ts';
import { type OwnUri, openOwnUris } from './api/own-uris.ts';
import { allowedMethods, refuse } from './api/refusing.ts';
import type { Context } from './api/turtle.ts';
import type { Deps } from './deps.ts';
import type { Endpoint } from './endpoint.ts';

/** The public API: what it answers, in which terms, and which URIs are our own. */
export interface Api {
  readonly endpoints: readonly Endpoint[];
  readonly context: Context;
  readonly ownUris: readonly OwnUri[];
}

/** Puts the public API on the server: everybody may read it, from every site, and no session counts. */
export function openApi(
  server: Hono,
  { endpoints, context, ownUris }: Api,
  deps: Deps,
  answers: AnswerCache,
): void {
  for (const base of [apiRoot, `${apiRoot}/*`, '/id/*']) openToEverySite(server, base);
  for (const endpoint of [...endpoints, ...descriptionEndpoints(endpoints, context, deps.house)]) {
    for (const path of pathsOf(endpoint)) {
      server.get(path, (c) => receiveCall({ c, deps, endpoint, context, answers }));
      server.all(path, (c) => refuse(c, deps, 'andere-methode', `Gebruik ${allowedMethods}.`));
    }
  }
  openOwnUris(server, ownUris);
  const nowhere = `Dit adres bestaat niet. Alle adressen staan in ${deps.house.baseUrl}${apiRoot}.`;
  server.all(`${apiRoot}/*`, (c) => refuse(c, deps, 'niet-gevonden', nowhere));
}

/** In Hono's words; the entry stands with and without a slash. */
function pathsOf({ path }: Endpoint): string[] {
  return path === '/' ? [apiRoot, `${apiRoot}/`] : [apiRoot + path.replace(/\{(\w+)\}/g, ':$1')];
}

/** CORS, and what holds without it: there is nothing here that is not for everybody, and no cookie is read. */
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
