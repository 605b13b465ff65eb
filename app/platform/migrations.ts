import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DatabaseConnection, runtimeRole } from './database-connection.ts';
import { installJobQueue } from './job-queue-schema.ts';
import { projectRoot } from './project-root.ts';
import { Conflict } from './refusals.ts';

/** One file of db/migrations: a moment and a subject in its name, plain SQL inside. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const folder = join(projectRoot, 'db', 'migrations');
const advisoryLock = 7_306_001;

/** All migrations on disk, in the order of their names, which is the order of time. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings the database up to date: every migration that it lacks, each in a transaction of its own, then the
 * tables of the job queue and the rights of the runtime role. Returns the names of the new ones. Two at once
 * wait for each other. Refuses a database that is newer than the program, and one whose applied migrations
 * differ from those on disk.
 */
export async function migrate(
  connection: DatabaseConnection,
  report: (line: string) => void = () => {},
): Promise<readonly string[]> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    await client.query('create schema if not exists platform');
    await client.query(migrationTable);
    const pending = unapplied(await readMigrations(), await applied(client));
    for (const migration of pending) {
      report(`migratie ${migration.name}`);
      await apply(client, migration);
    }
    await installJobQueue(client);
    await grantRuntimeRights(client);
    if ('host' in connection) await client.query(`alter role ${runtimeRole} login`);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** How far a database is: without tables of ours, without the newest migrations, or as this version wants it. */
export type Progress = 'empty' | 'behind' | 'current';

/** Looks how far a database is without changing it. Refuses (Conflict) what `migrate` refuses. */
export async function readProgress(connection: DatabaseConnection): Promise<Progress> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('platform.migration') is null as is_empty");
    const done = rows[0]?.is_empty ? new Map() : await applied(client);
    if (done.size === 0) return 'empty';
    return unapplied(await readMigrations(), done).length > 0 ? 'behind' : 'current';
  } finally {
    await client.end();
  }
}

const migrationTable = `create table if not exists platform.migration (
  name text primary key,
  checksum text not null,
  applied_at timestamptz not null default now()
)`;

async function applied(client: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function unapplied(onDisk: readonly Migration[], done: ReadonlyMap<string, string>): readonly Migration[] {
  const known = new Set(onDisk.map((migration) => migration.name));
  const unknown = [...done.keys()].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Conflict(
      `De databank is van een nieuwere versie van Regioloket (${unknown.join(', ')}). Start die versie, of zet een oudere back-up terug.`,
    );
  }
  const changed = onDisk.filter((one) => done.has(one.name) && done.get(one.name) !== one.checksum);
  if (changed.length > 0) {
    throw new Conflict(
      `Deze migraties zijn veranderd nadat ze uitgevoerd waren: ${changed.map((one) => one.name).join(', ')}. Herstel de bestanden; schrijf een nieuwe migratie voor een verandering.`,
    );
  }
  return onDisk.filter((one) => !done.has(one.name));
}

/**
 * Makes the tables of exactly these migrations in a database without any, inside the open transaction of `client`; the
 * job queue and the rights come with the next `migrate`. Refuses (Conflict) migrations that this program does not have.
 */
export async function migrateWithin(
  client: Client,
  wanted: readonly Pick<Migration, 'name' | 'checksum'>[],
): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [advisoryLock]);
  const known = new Map((await readMigrations()).map((migration) => [migration.name, migration]));
  await client.query('create schema if not exists platform');
  await client.query(migrationTable);
  for (const { name, checksum } of wanted) {
    const migration = known.get(name);
    if (migration?.checksum !== checksum) {
      throw new Conflict(
        `De kopie is van een andere versie van Regioloket: migratie ${name} is hier anders of ontbreekt. Zet ze terug met de versie die ze maakte.`,
      );
    }
    await carryOut(client, migration);
  }
}

async function carryOut(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql);
  await client.query('insert into platform.migration (name, checksum) values ($1, $2)', [name, checksum]);
}

async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await carryOut(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migratie ${migration.name} mislukt; er is niets van uitgevoerd.`, { cause: error });
  }
}

/**
 * Rights are given anew after every run, so that a new table is never forgotten. Where the owner may not
 * make roles (managed servers), the program runs as the owner; the journal's own triggers hold either way.
 */
async function grantRuntimeRights(client: Client): Promise<void> {
  await client.query(`do $$
    declare room text;
    begin
      if not exists (select from pg_roles where rolname = '${runtimeRole}') then
        begin
          create role ${runtimeRole} nologin;
        exception when insufficient_privilege or duplicate_object or unique_violation then null;
        end;
      end if;
      if exists (select from pg_roles where rolname = '${runtimeRole}') then
        begin
          execute format('grant ${runtimeRole} to %I', current_user);
        exception when others then null;
        end;
        for room in select nspname from pg_namespace where nspowner = current_user::regrole
          and nspname !~ '^pg_' and nspname <> 'information_schema' loop
          execute format('grant usage on schema %I to ${runtimeRole}', room);
          execute format('grant select, insert, update, delete on all tables in schema %I to ${runtimeRole}', room);
          execute format('grant usage, select on all sequences in schema %I to ${runtimeRole}', room);
        end loop;
        revoke insert, update, delete on platform.migration from ${runtimeRole};
        revoke update, delete on journal.line from ${runtimeRole};
        revoke delete on journal.detail from ${runtimeRole};
        revoke update, delete on platform.installation from ${runtimeRole};
      end if;
    end $$`);
}
