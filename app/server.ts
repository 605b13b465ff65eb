import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { matchedRoutes } from 'hono/route';
import { sql } from 'kysely';
import { attachmentLimits } from '#rooms/documents/model.ts';
import { api } from './api-endpoints.ts';
import { answerCache } from './reception/answer-cache.ts';
import { openApi, openKeyedApi } from './reception/api.ts';
import { noteArrival } from './reception/arrival.ts';
import type { Deps } from './reception/deps.ts';
import { formLimit, formLimitOf } from './reception/read-form.ts';
import type { Route } from './reception/route.ts';
import { securityHeaders } from './reception/security-headers.ts';
import { openReception } from './reception.ts';
import { routes } from './routes.ts';

/** What `/gezondheid` tells beside the state of the database. */
export interface Health {
  readonly databaseKind: 'ingebed' | 'server';
  readonly migrations: number;
}

/** What is put on the server; `pages` are those of the site, unless a test brings its own. */
export interface Served {
  readonly health: Health;
  readonly clientFolder: string;
  readonly pages?: readonly Route[];
}

/** The whole site on one Hono: headers, built assets, health, and every page behind the reception. */
export function buildServer(deps: Deps, { health, clientFolder, pages = routes }: Served): Hono {
  const server = new Hono();
  server.use(compress());
  server.use(securityHeaders(deps.house, pages));
  server.use(
    '/assets/*',
    serveStatic({
      root: clientFolder,
      precompressed: true,
      onFound: (_path, c) => {
        c.header('Cache-Control', 'public, max-age=31536000, immutable');
        // A sandboxed frame on another site is of no site at all, and asks for style and script all the same.
        c.header('Access-Control-Allow-Origin', '*');
        c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      },
    }),
  );
  server.get('/favicon.ico', (c) => c.redirect(deps.assets.favicon, 301));
  server.get('/gezondheid', async (c) => {
    await sql`select 1`.execute(deps.db);
    return c.json({
      status: 'klaar',
      versie: deps.house.version,
      databank: health.databaseKind,
      migraties: health.migrations,
    });
  });
  openKeyedApi(server, api, deps);
  server.use(noteArrival(deps));
  server.use(sizeLimit(pages));
  const answers = answerCache(answerBytes);
  openApi(server, api, deps, answers);
  openReception(server, pages, deps, answers);
  server.onError((error) => {
    deps.onBug('buiten de receptie', error);
    return new Response(unreachable, { status: 503, headers: plainDutch });
  });
  return server;
}

/** Some thousand answers: every address that people ask on a busy day, in two encodings. */
const answerBytes = 32_000_000;

const plainDutch = { 'content-type': 'text/plain; charset=utf-8', 'content-language': 'nl' };
const unreachable = 'Regioloket kan nu niet antwoorden. Probeer het over enkele minuten opnieuw.\n';

/** Holds what is sent to a limit: that of a form, and a larger one where a page takes files. */
function sizeLimit(pages: readonly Route[]): MiddlewareHandler {
  const limits = new Map(pages.map((route) => [route.path, formLimitOf(route)]));
  const holds = new Map(
    [...new Set([formLimit, ...limits.values()])].map((maxSize) => [
      maxSize,
      bodyLimit({ maxSize, onError: () => tooLarge(maxSize) }),
    ]),
  );
  return (c, next) => {
    const limit = Math.max(formLimit, ...matchedRoutes(c).map(({ path }) => limits.get(path) ?? 0));
    return holds.get(limit)?.(c, next) ?? next();
  };
}

function tooLarge(limit: number): Response {
  const advice = limit === formLimit ? 'Maak het korter' : 'Kies een kleiner bestand';
  const megabytes = Math.min(limit, attachmentLimits.formBytes) / 1_000_000;
  return new Response(
    `Wat je verzond is te groot: hoogstens ${megabytes} MB. Ga terug in je browser; wat je intypte staat daar nog. ${advice} en verzend opnieuw.\n`,
    { status: 413, headers: { ...plainDutch, connection: 'close' } },
  );
}
