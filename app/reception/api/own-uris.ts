import type { Context as Call, Hono } from 'hono';
import { prefersPage } from '../negotiation.ts';
import { apiRoot } from './api-root.ts';

/** URIs of our own, with the page and the address below the API that tell of what they name. */
export interface OwnUri {
  /** In Hono's words: `/id/gemeente/:nis`. */
  readonly path: string;
  readonly page: string;
  readonly data: string;
}

/**
 * A URI names a place, which cannot be sent: 303 leads to what tells of it, a page for who reads and data for a
 * program (Cool URIs for the Semantic Web, W3C 2008).
 */
export function openOwnUris(server: Hono, uris: readonly OwnUri[]): void {
  for (const { path, page, data } of uris) {
    server.get(path, (c) => {
      const isPage = prefersPage(c.req.header('accept'));
      const goal = filled(isPage ? page : `${apiRoot}${data}`, c);
      return new Response(null, { status: 303, headers: { location: goal, vary: 'Accept' } });
    });
  }
}

function filled(pattern: string, c: Call): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(c.req.param(name) ?? ''));
}
