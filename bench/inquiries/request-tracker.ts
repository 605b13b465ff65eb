import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { fromDebian } from '../../e2e/debian-package.ts';
import { freePort } from '../../e2e/free-port.ts';
import { type DebianPostgres, startDebianPostgres } from '../../test/all/debian-postgres.ts';
import { fillWithTickets } from './request-tracker-tickets.ts';

/** Request Tracker 5 of Debian on a PostgreSQL of its own, full of tickets, signed in as its administrator. */
export interface RequestTracker {
  readonly baseUrl: string;
  /** What a request must carry. */
  readonly headers: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const program = '/usr/share/request-tracker5/libexec/rt-server';
const patienceMilliseconds = 60_000;

/**
 * Installs Request Tracker where it is not, sets it up as its documents say for PostgreSQL with full-text search, and
 * fills it with so many tickets. Throws where that cannot be done.
 */
export async function startRequestTracker(count: number): Promise<RequestTracker> {
  fromDebian('request-tracker5', [program]);
  fromDebian('rt5-db-postgresql', ['/usr/share/doc/rt5-db-postgresql']);
  const folder = await mkdtemp(join(tmpdir(), 'regioloket-rt-'));
  const opened: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const one of opened.reverse()) await one();
  };
  try {
    const postgres = await startDebianPostgres();
    opened.push(() => postgres.close());
    const port = await freePort();
    const env = await configured(folder, postgres, port);
    await run('rt-setup-database-5', ['--action', 'init', '--skip-create'], env);
    await fillWithTickets(postgres.url, count);
    await indexed(folder, postgres, env);
    opened.push(serve(port, env));
    const baseUrl = `http://127.0.0.1:${port}`;
    return { baseUrl, headers: await signedIn(baseUrl), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const configuration = 'RT_SiteConfig.pm';

async function configured(folder: string, { url }: DebianPostgres, port: number): Promise<NodeJS.ProcessEnv> {
  const { hostname, port: databasePort, username, password, pathname } = new URL(url);
  const settings = {
    rtname: 'bench',
    WebDomain: '127.0.0.1',
    WebPort: String(port),
    DatabaseType: 'Pg',
    DatabaseHost: hostname,
    DatabasePort: databasePort,
    DatabaseUser: username,
    DatabasePassword: password,
    DatabaseName: pathname.slice(1),
    DatabaseAdmin: username,
    LogToSyslog: '',
    LogToSTDERR: 'error',
  };
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');`);
  await mkdir(join(folder, 'more'));
  await writeFile(join(folder, configuration), `${lines.join('\n')}\n1;\n`);
  return {
    ...process.env,
    RT_SITE_CONFIG: join(folder, configuration),
    RT_SITE_CONFIG_DIR: join(folder, 'more'),
    RT_DBA_USER: username,
    RT_DBA_PASSWORD: password,
  };
}

/** Its own tool makes the index and says which settings go with it. */
async function indexed(folder: string, { url }: DebianPostgres, env: NodeJS.ProcessEnv): Promise<void> {
  const { username, password } = new URL(url);
  const said = await run(
    'rt-setup-fulltext-index-5',
    ['--noask', '--dba', username, '--dba-password', password],
    env,
  );
  const [settings] = /Set\(\s*%FullTextSearch,[^;]*;/.exec(said) ?? [];
  if (settings === undefined) throw new Error(`Request Tracker says nothing of its index: ${said}`);
  await writeFile(
    join(folder, configuration),
    `${await readFile(join(folder, configuration), 'utf8')}${settings}\n1;\n`,
  );
  await run('rt-fulltext-indexer-5', ['--all', '--quiet'], env);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** Runs a program of Request Tracker to its end and gives what it said. Throws with that when it fails. */
async function run(name: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(`/usr/sbin/${name}`, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => {
      said += more;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${name} failed (${code}): ${said}`);
  return said;
}

function serve(port: number, env: NodeJS.ProcessEnv): () => Promise<void> {
  const words = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'];
  const child = spawn(program, words, { env, stdio: 'ignore', detached: true });
  const gone = once(child, 'exit');
  return async () => {
    // Its workers are processes of their own, in a group with it.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await gone;
  };
}

/** As its administrator, with the password that a new installation has. */
async function signedIn(baseUrl: string): Promise<Readonly<Record<string, string>>> {
  for (let waited = 0; ; waited += 200) {
    const answer = await fetch(`${baseUrl}/NoAuth/Login.html`, {
      method: 'POST',
      body: new URLSearchParams({ user: 'root', pass: 'password' }),
      headers: { referer: `${baseUrl}/` },
    }).catch(() => null);
    const cookie = answer?.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    if (answer?.ok && cookie) return { cookie, referer: `${baseUrl}/` };
    if (waited > patienceMilliseconds)
      throw new Error(`Request Tracker lets nobody in (${answer?.status ?? 'no answer'})`);
    await sleep(200);
  }
}
