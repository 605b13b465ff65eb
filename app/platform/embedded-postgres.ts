import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { findPostgresPackage, preparePostgresBinaries } from './embedded-postgres-binaries.ts';
import { type ClusterPlace, DATABASE_USER, prepareCluster } from './embedded-postgres-cluster.ts';
import {
  connectionTo,
  type Entry,
  enter,
  isPassing,
  leaveLast,
  type Purpose,
  type SocketConnection,
} from './embedded-postgres-locks.ts';
import { applicationAccount, clusterOwnerOf, makeDataFolder } from './embedded-postgres-owner.ts';
import { findPostmaster } from './embedded-postgres-pid.ts';
import { settled, startPostmaster, stopPostmaster } from './embedded-postgres-process.ts';
import { socketFolderOf } from './embedded-postgres-sockets.ts';
import { Conflict } from './refusals.ts';

/** What openEmbeddedPostgres needs to know. */
export interface Opening {
  /** Absolute; made when it is not there. See dataFolderFor. */
  readonly dataFolder: string;
  readonly purpose: Purpose;
  /** Gets a Dutch line for each step that may last. */
  readonly report: (line: string) => void;
  /** Called once when the database is lost while it is open: nothing works any more, end the process. */
  readonly onLost?: (reason: Conflict) => void;
  /** Settings of PostgreSQL over ours, such as `fsync: 'off'` for tests; heard only by whoever starts it. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The folder that keeps the copy of PostgreSQL, when it is not the data folder; tests share one. */
  readonly binariesFolder?: string;
}

/** An open database: how to connect, and how to leave it. */
export interface EmbeddedPostgres {
  readonly connection: SocketConnection;
  /** Who leaves last stops PostgreSQL, and returns when it is gone. End your own connections first. */
  close(): Promise<void>;
}

type Served = Extract<Entry, { kind: 'served' }>;

const PATIENCE_MS = 60_000;
const SERVER_PATIENCE_MS = 1500;

/**
 * Opens the PostgreSQL of a data folder: makes what is missing, starts it where it is not running, takes it
 * over where a killed application left it running, and recovers after power loss. One server at a time per
 * data folder; commands beside it, or alone. The database is reached over a socket only, which only this
 * account and root can use. Refuses (Conflict, Invalid) in Dutch, with what to do.
 */
export async function openEmbeddedPostgres(opening: Opening): Promise<EmbeddedPostgres> {
  const place = await preparePlace(opening);
  const begun = Date.now();
  for (;;) {
    const opened = await tryToOpen(place, opening).catch((error: unknown) => {
      if (!isPassing(error) || Date.now() - begun > PATIENCE_MS) throw error;
      return 'again' as const;
    });
    if (typeof opened === 'object' && 'close' in opened) return opened;
    const patience = opened === 'again' ? PATIENCE_MS : SERVER_PATIENCE_MS;
    if (Date.now() - begun > patience)
      throw opened === 'again' ? unsettled(place) : inUse(opening, opened.by);
    await sleep(100);
  }
}

async function preparePlace({ dataFolder, binariesFolder, report }: Opening): Promise<ClusterPlace> {
  const found = await findPostgresPackage();
  const named = join(dataFolder, `pg${found.major}`);
  const owner = clusterOwnerOf(named);
  const account = applicationAccount();
  makeDataFolder(dataFolder, owner);
  const folder = await realpath(dataFolder);
  return {
    cluster: join(folder, `pg${found.major}`),
    binaries: await preparePostgresBinaries(found, binariesFolder ?? folder, report),
    sockets: socketFolderOf(folder),
    log: join(folder, 'postgresql.log'),
    owner,
    account,
  };
}

/** One attempt. `again` when the database came or went meanwhile; or who serves it already. */
async function tryToOpen(
  place: ClusterPlace,
  opening: Opening,
): Promise<EmbeddedPostgres | Served | 'again'> {
  const { purpose, report } = opening;
  await prepareCluster(place, report);
  const standing = findPostmaster(place.cluster);
  if (standing === null) await startPostmaster(place, opening.settings ?? {});
  const postmaster = await settled(place.cluster, report);
  if (postmaster === null) return 'again';
  const entry = await enter(postmaster.sockets, purpose);
  if (entry.kind === 'served') return entry;
  if (entry.kind === 'stopping') return 'again';
  await createDatabase(entry.session).catch(async (error) => {
    await close(place, entry.session);
    throw error;
  });
  if (standing !== null && purpose === 'server') report('De database draaide al en is overgenomen.');
  return opened(place, postmaster.sockets, entry.session, opening);
}

function opened(
  place: ClusterPlace,
  sockets: string,
  session: pg.Client,
  { onLost }: Opening,
): EmbeddedPostgres {
  let closing: Promise<void> | undefined;
  session.once('end', () => {
    if (closing === undefined) onLost?.(lost(place));
  });
  return {
    connection: connectionTo(sockets, DATABASE_USER),
    close: () => {
      closing ??= close(place, session);
      return closing;
    },
  };
}

async function close(place: ClusterPlace, session: pg.Client): Promise<void> {
  try {
    if (await leaveLast(session)) await stopPostmaster(place.cluster);
  } catch (error) {
    // Whoever lost the database meanwhile has nothing left to stop.
    if (!isPassing(error)) throw error;
  } finally {
    await session.end().catch(() => undefined);
  }
}

async function createDatabase(session: pg.Client): Promise<void> {
  const { rowCount } = await session.query('select from pg_database where datname = $1', [DATABASE_USER]);
  if (rowCount !== 0) return;
  await session.query(`create database ${DATABASE_USER}`).catch((error: { code?: string }) => {
    // Another opener was first.
    if (error.code !== '42P04' && error.code !== '23505') throw error;
  });
}

function inUse({ dataFolder }: Opening, by: string): Conflict {
  return new Conflict(
    `Regioloket draait al op de gegevensmap ${dataFolder} (proces ${by}). Stop die eerst met Ctrl-C in zijn ` +
      `venster, of met kill ${by} waar geen venster meer is; of geef deze een eigen map met REGIOLOKET_DATA ` +
      'en een eigen PORT. Opdrachten met npm run regioloket kunnen wel naast een draaiende server.',
  );
}

function unsettled({ log }: ClusterPlace): Conflict {
  return new Conflict(`De database komt niet tot rust: ze start en stopt telkens. Kijk in ${log} waarom.`);
}

function lost({ log }: ClusterPlace): Conflict {
  return new Conflict(
    `De database is weggevallen. Kijk in ${log} waarom en start opnieuw; wat bevestigd was, is bewaard.`,
  );
}
