import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { sql } from 'kysely';
import type { Deps } from './reception/deps.ts';
import { formLimit } from './reception/read-form.ts';
import { openReception } from './reception.ts';
import { routes } from './routes.ts';

/** What `/gezondheid` tells beside the state of the database. */
export interface Health {
  readonly databaseKind: 'ingebed' | 'server';
  readonly migrations: number;
}

/** The whole site on one Hono: headers, built assets, health, and every page behind the reception. */
export function buildServer(
  deps: Deps,
  { health, clientFolder }: { health: Health; clientFolder: string },
): Hono {
  const server = new Hono();
  server.use(compress());
  server.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: deps.house.baseUrl.startsWith('https:'),
    }),
  );
  server.use(
    '/assets/*',
    serveStatic({
      root: clientFolder,
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
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
  server.use(bodyLimit({ maxSize: formLimit, onError: tooLarge }));
  openReception(server, routes, deps);
  server.onError((error) => {
    deps.onBug('buiten de receptie', error);
    return new Response(unreachable, { status: 503, headers: plainDutch });
  });
  return server;
}

const plainDutch = { 'content-type': 'text/plain; charset=utf-8', 'content-language': 'nl' };
const unreachable = 'Regioloket kan nu niet antwoorden. Probeer het over enkele minuten opnieuw.\n';

function tooLarge(): Response {
  const limit = Math.floor(formLimit / 1_000_000);
  return new Response(
    `Wat je verzond is te groot: hoogstens ${limit} MB. Ga terug in je browser; wat je intypte staat daar nog. Maak het korter en verzend opnieuw.\n`,
    { status: 413, headers: { ...plainDutch, connection: 'close' } },
  );
}
