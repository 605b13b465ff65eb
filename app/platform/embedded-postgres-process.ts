import { spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClusterPlace, clusterEnvironment, writeAuthentication } from './embedded-postgres-cluster.ts';
import { runAs } from './embedded-postgres-owner.ts';
import { findPostmaster, isPostmasterOf, liveLock, type Postmaster } from './embedded-postgres-pid.ts';
import { prepareSockets } from './embedded-postgres-sockets.ts';
import { Conflict } from './refusals.ts';

const LOG_LIMIT = 10 * 1024 * 1024;
const STOP_LIMIT_MS = 120_000;

/** For one small server: little memory at rest, every commit on disk, no port. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  jit: 'off',
  // Discs have no arm to move any more: one row at a random place costs hardly more than the next.
  random_page_cost: '1.1',
};

/**
 * Starts PostgreSQL on the cluster, detached, so that it outlives a killed application, and returns when its
 * process has come up or has ended because another start was first: the caller looks again. Refuses
 * (Conflict) with the last lines of its log when it will not run.
 */
export async function startPostmaster(
  place: ClusterPlace,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  prepareSockets(place.sockets, place.owner);
  liveLock(join(place.sockets, '.s.PGSQL.5432.lock'), place.cluster);
  await writeAuthentication(place);
  rotate(place.log);
  const from = sizeOf(place.log);
  const ended = spawnPostmaster(place, settings);
  while (findPostmaster(place.cluster) === null) {
    const code = await Promise.race([ended, sleep(20)]);
    if (code === undefined || findPostmaster(place.cluster) !== null) continue;
    if (wasSecond(place.log, from)) return;
    throw new Conflict(
      `PostgreSQL start niet (${code}). Laatste regels van ${place.log}:\n${tail(place.log, from)}`,
    );
  }
}

/**
 * Returns when a PostgreSQL that is on its way up or down has got there: ready, or gone (null). Recovery after
 * power loss may take minutes, so there is no limit while its process lives; `report` says every ten seconds
 * that it goes on.
 */
export async function settled(cluster: string, report: (line: string) => void): Promise<Postmaster | null> {
  for (let waited = 0; ; waited += 20) {
    const found = findPostmaster(cluster);
    if (found === null || found.ready) return found;
    if (waited % 10_000 === 1000) report('Database herstelt zich of sluit nog af ...');
    await sleep(20);
  }
}

/** Stops PostgreSQL as for a shutdown (connections are ended, all is written) and returns when it is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const found = findPostmaster(cluster);
  if (found === null) return;
  process.kill(found.pid, 'SIGINT');
  for (let waited = 0; waited < STOP_LIMIT_MS; waited += 10) {
    if (!isPostmasterOf(found.pid, cluster)) return;
    await sleep(10);
  }
  throw new Conflict(`PostgreSQL (proces ${found.pid}) stopt niet binnen ${STOP_LIMIT_MS / 1000} s.`);
}

/** Resolves with why it ended: an exit code, a signal or an error. */
function spawnPostmaster(place: ClusterPlace, settings: Readonly<Record<string, string>>): Promise<string> {
  const sockets = `"${place.sockets.replaceAll('"', '""')}"`;
  const all = Object.entries({ ...SETTINGS, unix_socket_directories: sockets, ...settings });
  const options = all.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(place.log, 'a', 0o600);
  if (place.owner.switched) chownSync(place.log, place.owner.uid, place.owner.gid);
  const child = spawn(join(place.binaries, 'bin', 'postgres'), ['-D', place.cluster, ...options], {
    cwd: '/',
    env: clusterEnvironment(place.binaries),
    detached: true,
    stdio: ['ignore', log, log],
    ...runAs(place.owner),
  });
  closeSync(log);
  child.unref();
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
  });
}

/** Whether PostgreSQL ended because another was first, as its log tells from this place on. */
export function wasSecond(log: string, from: number): boolean {
  return /lock file ".*" (already exists|is empty)|pre-existing shared memory block/.test(tail(log, from));
}

function rotate(log: string): void {
  if (sizeOf(log) > LOG_LIMIT) renameSync(log, `${log}.1`);
}

function sizeOf(log: string): number {
  return statSync(log, { throwIfNoEntry: false })?.size ?? 0;
}

function tail(log: string, from: number): string {
  return readFileSync(log).subarray(from).toString('utf8').trimEnd().split('\n').slice(-10).join('\n');
}
