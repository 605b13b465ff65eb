import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { fromDebian } from '../../e2e/debian-package.ts';
import { freePort } from '../../e2e/free-port.ts';

/** A throw-away PostgreSQL 15 with a role that may make databases and roles, and is no superuser. */
export interface DebianPostgres {
  /** Of the database `regioloket`, which that role owns. */
  readonly url: string;
  /** Stops it and removes everything. */
  close(): Promise<void>;
}

const patienceMilliseconds = 30_000;

/** Where the programs of Debian's PostgreSQL 15 are; installs them where they are not. */
export function debianPrograms(): string {
  const bin = '/usr/lib/postgresql/15/bin';
  fromDebian('postgresql-15', [join(bin, 'postgres')]);
  return bin;
}

/** Makes and starts the cluster in a temporary folder, on a free port of loopback. Root runs it as `postgres`. */
export async function startDebianPostgres(): Promise<DebianPostgres> {
  const bin = debianPrograms();
  const owner = ownerOfCluster();
  const folder = await mkdtemp(join(tmpdir(), 'regioloket-pg15-'));
  const secret = randomBytes(16).toString('hex');
  await initialize(folder, { bin, owner, secret });
  const port = await freePort();
  const stop = serve(folder, { bin, owner, port });
  const close = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await makeRole(`postgresql://postgres:${secret}@127.0.0.1:${port}/postgres`, secret);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `postgresql://regioloket:${secret}@127.0.0.1:${port}/regioloket`, close };
}

async function initialize(
  folder: string,
  { bin, owner, secret }: { bin: string; owner: Owner; secret: string },
): Promise<void> {
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, secret, { mode: 0o600 });
  if ('uid' in owner) {
    for (const path of [folder, passwordFile]) await chown(path, owner.uid, owner.gid);
  }
  const account = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const words = ['-D', join(folder, 'data'), ...account, '--encoding=UTF8', '--locale=C.UTF-8'];
  execFileSync(join(bin, 'initdb'), words, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'], ...owner });
}

/** Starts the server; the returned function stops it. When this process ends first, it is told to stop too. */
function serve(
  folder: string,
  { bin, owner, port }: { bin: string; owner: Owner; port: number },
): () => Promise<void> {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const words = ['-D', join(folder, 'data'), ...settings.flatMap((one) => ['-c', one])];
  const server = spawn(join(bin, 'postgres'), words, { cwd: '/', stdio: 'ignore', ...owner });
  const gone = once(server, 'exit');
  const tell = () => server.kill('SIGINT');
  process.once('exit', tell);
  return async () => {
    tell();
    await gone;
    process.removeListener('exit', tell);
  };
}

type Owner = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** PostgreSQL refuses root: then Debian's own account for it runs it. */
function ownerOfCluster(): Owner {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function makeRole(superuser: string, secret: string): Promise<void> {
  const client = await connected(superuser);
  await client.query(`create role regioloket login createdb createrole password '${secret}'`);
  await client.query('create database regioloket owner regioloket');
  await client.end();
}

async function connected(url: string): Promise<pg.Client> {
  for (let waited = 0; ; waited += 100) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (waited > patienceMilliseconds) throw error;
      await sleep(100);
    }
  }
}
