import type { Context as Call } from 'hono';
import type { Deps } from '../deps.ts';
import type { Endpoint } from '../endpoint.ts';
import { apiRoot } from './api-root.ts';

/**
 * One address for one question, its parameters in the order of the description: letters that were encoded without need
 * and another order would else be another answer, to work out and to keep.
 */
export function plainAddress(c: Call, deps: Deps, endpoint: Pick<Endpoint, 'path' | 'query'>): URL {
  const params = c.req.param() as Record<string, string>;
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(params[name] ?? ''));
  const url = new URL(path === '/' ? apiRoot : apiRoot + path, deps.house.baseUrl);
  const order = Object.keys(endpoint.query.shape);
  const given = [...new URL(c.req.url).searchParams];
  url.search = new URLSearchParams(given.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))).toString();
  return url;
}

/** A part of a path: signs that have a meaning in an address encoded, an @ as it is. */
function segment(text: string): string {
  return encodeURI(text).replace(/[/?#]/g, encodeURIComponent);
}
