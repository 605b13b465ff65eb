import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { inject } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { filesOnDisk } from '#platform/files.ts';
import { openInstallation } from '#platform/installation.ts';
import { newToken } from '#platform/secret-token.ts';
import { beginSession } from '#rooms/people/commands/sign-in.ts';
import { admitter } from '../../app/house.ts';
import type { Deps } from '../../app/reception/deps.ts';
import type { Route } from '../../app/reception/route.ts';
import { buildServer } from '../../app/server.ts';
import { type TestDatabase, writing } from './database.ts';
import { testMoment } from './test-moment.ts';

/** The values of a form by name; several under one name as a list. */
export type SentForm = Readonly<Record<string, string | File | (string | File)[]>>;

/** The whole site on a test database, without a socket. */
export interface TestSite {
  readonly app: () => Promise<Hono>;
  /** Shows a page, as the public or with a session token. */
  get(
    path: string,
    options?: { as?: string | undefined; headers?: Record<string, string> },
  ): Promise<Response>;
  /** Sends a form with the browser's Origin, as the public or with a session token; with files as multipart. */
  post(
    path: string,
    form: SentForm,
    options?: { as?: string | undefined; headers?: Record<string, string> },
  ): Promise<Response>;
  /** What a page says. */
  text(path: string, as?: string): Promise<string>;
  /** Sends the form of a page as it is drawn there, with its one-time key and version, and with this in it; or elsewhere. */
  sendForm(
    path: string,
    form: SentForm,
    options?: { as?: string | undefined; to?: string },
  ): Promise<Response>;
  /** Begins a session for the person with this address, acting for the given or the only membership. */
  signInAs(email: string, role?: string): Promise<string>;
  /** The bugs that the site met, in order. */
  readonly bugs: unknown[];
}

const baseUrl = 'http://localhost:3000';

/**
 * Builds the site once per test file on its database. `isDemo` is that of the world template: true. A test of the
 * reception itself can bring `pages` of its own in the place of the site's.
 */
export function testSite(
  database: TestDatabase,
  given: Partial<Deps> = {},
  pages?: readonly Route[],
): TestSite {
  const bugs: unknown[] = [];
  let built: Promise<Hono> | null = null;
  const app = () => {
    built ??= build(database, { bugs, given, pages });
    return built;
  };
  const site: TestSite = {
    app,
    bugs,
    get: async (path, { as, headers = {} } = {}) =>
      (await app()).request(baseUrl + path, {
        headers: { 'sec-fetch-site': 'none', ...cookieOf(as), ...headers },
      }),
    post: async (path, form, { as, headers = {} } = {}) =>
      (await app()).request(baseUrl + path, {
        method: 'POST',
        body: bodyOf(form),
        headers: { origin: baseUrl, ...cookieOf(as), ...headers },
      }),
    text: async (path, as) => await (await site.get(path, { as })).text(),
    sendForm: async (path, form, { as, to = path } = {}) => {
      const page = await site.text(path, as);
      const key = formKeyIn(page, path);
      const version = /name="versie" value="(\d+)"/.exec(page)?.[1];
      return await site.post(to, { sleutel: key, ...(version && { versie: version }), ...form }, { as });
    },
    signInAs: (email, role) => beginTestSession(database, given.clock?.() ?? testMoment, email, role),
  };
  return site;
}

/** The one-time key that the form on this page carries. */
export async function formKeyOn(site: TestSite, path: string, as?: string): Promise<string> {
  return formKeyIn(await site.text(path, as), path);
}

function formKeyIn(page: string, path: string): string {
  const key = /name="sleutel" value="([^"]+)"/.exec(page)?.[1];
  if (key === undefined) throw new Error(`${path} has no form`);
  return key;
}

/** What a browser makes of a form; the kind of content follows from it. */
function bodyOf(form: SentForm): URLSearchParams | FormData {
  const values = Object.entries(form).flatMap(([name, given]) =>
    [given].flat().map((value) => [name, value] as const),
  );
  const body = values.some(([, value]) => value instanceof File) ? new FormData() : new URLSearchParams();
  for (const [name, value] of values) body.append(name, value as string);
  return body;
}

async function build(
  database: TestDatabase,
  { bugs, given, pages }: { bugs: unknown[]; given: Partial<Deps>; pages: readonly Route[] | undefined },
): Promise<Hono> {
  const { formSecret, isDemo } = await openInstallation(database.kysely, { now: testMoment, asDemo: true });
  const deps: Deps = {
    db: database.kysely,
    formSecret,
    // Made once a file comes: most tests send none.
    files: filesOnDisk(join(tmpdir(), `regioloket-files-${process.pid}`)),
    isScanned: false,
    clock: () => testMoment,
    house: {
      version: '0.0.0-test',
      baseUrl,
      isDemo,
      offersDemoRoles: isDemo,
      undoSeconds: 0,
      backgroundMap: 'https://kaarten.test/wmts',
    },
    assets: {
      stylesheet: '/assets/styles.css',
      embedStylesheet: '/assets/embed.css',
      favicon: '/assets/favicon.svg',
      icons: '/assets/icons.svg',
      element: () => null,
    },
    build: 'test',
    sessionTerms: { idle: 36_000_000, absolute: 604_800_000 },
    origins: [baseUrl],
    admits: admitter(database.open.pool),
    onBug: (_reference, error) => bugs.push(error),
    trustProxy: false,
    ...given,
  };
  const health = { databaseKind: inject('databaseKind'), migrations: 0 };
  return buildServer(deps, { health, clientFolder: 'dist/client', ...(pages && { pages }) });
}

async function beginTestSession(
  database: TestDatabase,
  now: Date,
  email: string,
  role?: string,
): Promise<string> {
  const sessionToken = newToken();
  const begin = async (ctx: Writing) => {
    const memberships = await ctx.db
      .selectFrom('people.person as person')
      .leftJoin('people.membership as membership', 'membership.person_id', 'person.id')
      .select(['person.id as personId', 'membership.id', 'membership.role'])
      .where('person.email', '=', email)
      .execute();
    const acting = memberships.find((one) => one.role === role) ?? null;
    const personId = memberships[0]?.personId;
    if (personId === undefined) throw new Error(`the test world has no person ${email}`);
    await beginSession(ctx, { personId, membershipId: acting?.id ?? null }, { sessionToken, previous: null });
  };
  await writing(database, begin, { now });
  return sessionToken;
}

function cookieOf(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { cookie: `regioloket=${token}` };
}
