import { execFile } from 'node:child_process';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { runtimeRole } from './database-connection.ts';
import { type ClusterOwner, runAs } from './embedded-postgres-owner.ts';
import { Conflict } from './refusals.ts';
import { removeAbandoned, temporaryName } from './temporary-folder.ts';

/** Everything that is needed to run PostgreSQL on one cluster; all paths absolute. */
export interface ClusterPlace {
  readonly cluster: string;
  readonly binaries: string;
  readonly sockets: string;
  readonly log: string;
  readonly owner: ClusterOwner;
  /** Under which name PostgreSQL sees this application; see applicationAccount. */
  readonly account: string;
}

/** The superuser of the cluster, and the name of the application's database in it. */
export const DATABASE_USER = 'regioloket';

/**
 * A whole cluster stands at `place.cluster` afterwards, with Dutch sorting and checksums. It is made under
 * another name and renamed, so that a kill halfway leaves no half cluster. Refuses (Conflict) a data folder
 * that holds a cluster of another major version: its files cannot be read by this one.
 */
export async function prepareCluster(place: ClusterPlace, report: (line: string) => void): Promise<void> {
  const folder = dirname(place.cluster);
  const wanted = basename(place.cluster).slice('pg'.length);
  const found = await standingMajor(folder, place.cluster);
  if (found !== null && found !== wanted) throw otherMajor(folder, found, wanted);
  if (found === null) await createCluster(place, report);
}

/**
 * Who may connect, over the socket and by its account only: this application, and root beside it; as the
 * superuser to migrate, as the runtime role to work.
 */
export async function writeAuthentication({ cluster, owner, account }: ClusterPlace): Promise<void> {
  const accounts = [...new Set([account, 'root'])];
  const roles = [DATABASE_USER, runtimeRole];
  const map = accounts.flatMap((name) => roles.map((role) => `app "${name}" ${role}\n`)).join('');
  await writeOwned(join(cluster, 'pg_hba.conf'), `local all ${roles.join(',')} peer map=app\n`, owner);
  await writeOwned(join(cluster, 'pg_ident.conf'), map, owner);
}

/** The environment of the programs of PostgreSQL: nothing of ours, since PGPORT and the like would be heard. */
export function clusterEnvironment(binaries: string): NodeJS.ProcessEnv {
  const libraries = join(binaries, 'lib');
  return {
    PATH: '/usr/bin:/bin',
    LC_ALL: 'C.UTF-8',
    LD_LIBRARY_PATH: libraries,
    DYLD_LIBRARY_PATH: libraries,
  };
}

async function standingMajor(folder: string, cluster: string): Promise<string | null> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw new Conflict(
        `De gegevensmap ${folder} is van een andere gebruiker (${error.code}). Start Regioloket als die ` +
          'gebruiker, of kies met REGIOLOKET_DATA een andere map.',
      );
    },
  );
  if (version !== null) return version.trim();
  const other = (await readdir(folder)).find((name) => /^pg\d+$/.test(name) && name !== basename(cluster));
  return other?.slice('pg'.length) ?? null;
}

function otherMajor(folder: string, found: string, wanted: string): Conflict {
  return new Conflict(
    `De gegevens in ${folder} zijn van PostgreSQL ${found}; deze versie van Regioloket werkt met PostgreSQL ` +
      `${wanted} en kan ze niet lezen. Er is niets gewijzigd. Maak met de vorige versie van Regioloket een ` +
      'reservekopie en zet die met deze versie terug in een nieuwe gegevensmap (REGIOLOKET_DATA).',
  );
}

async function createCluster(place: ClusterPlace, report: (line: string) => void): Promise<void> {
  report('Database aanmaken ...');
  await removeAbandoned(dirname(place.cluster), place.cluster);
  const made = temporaryName(place.cluster);
  await mkdir(made, { mode: 0o700 });
  if (place.owner.switched) await chown(made, place.owner.uid, place.owner.gid);
  await initdb(made, place);
  await rename(made, place.cluster).catch((error: NodeJS.ErrnoException) => {
    // Two first starts at once: the other one's cluster is as empty as ours.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    return rm(made, { recursive: true, force: true });
  });
}

async function initdb(cluster: string, { binaries, owner }: ClusterPlace): Promise<void> {
  const options = ['-U', DATABASE_USER, '--auth=peer', '--encoding=UTF8', '--locale=C.UTF-8'];
  const sorting = ['--locale-provider=icu', '--icu-locale=nl-BE'];
  await promisify(execFile)(join(binaries, 'bin', 'initdb'), ['-D', cluster, ...options, ...sorting], {
    cwd: '/',
    env: clusterEnvironment(binaries),
    ...runAs(owner),
  }).catch(async (error: NodeJS.ErrnoException & { stderr?: string }) => {
    await rm(cluster, { recursive: true, force: true });
    throw new Conflict(`De database kon niet aangemaakt worden. ${explained(error)}`);
  });
}

function explained(error: NodeJS.ErrnoException & { stderr?: string }): string {
  if (error.code === 'EACCES')
    return 'De gegevensmap ligt op een schijf waar geen programma mag draaien (noexec).';
  if (error.code === 'ENOENT')
    return 'PostgreSQL van npm heeft glibc nodig; geef hier een server op met DATABASE_URL.';
  return `PostgreSQL zegt: ${error.stderr?.trim() || error.message}`;
}

async function writeOwned(file: string, text: string, owner: ClusterOwner): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  if (owner.switched) await chown(file, owner.uid, owner.gid);
}
