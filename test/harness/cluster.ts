import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import { openEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { migrate } from '#platform/migrations.ts';
import { fillTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    connection: DatabaseConnection;
    emptyTemplate: string;
    worldTemplate: string;
    databaseKind: 'ingebed' | 'server';
  }
}

/**
 * One cluster per run: the embedded PostgreSQL in a temporary folder, or the server that DATABASE_URL names.
 * It holds two templates that every test file clones: the migrated tables, and those with the reference facts
 * and the demonstration set.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await openCluster(process.env.DATABASE_URL);
  const run = createHash('sha256')
    .update(`${process.pid} ${performance.timeOrigin}`)
    .digest('hex')
    .slice(0, 8);
  const emptyTemplate = `regioloket_empty_${run}`;
  const worldTemplate = `regioloket_world_${run}`;
  await onServer(cluster.connection, `create database ${emptyTemplate}`);
  await migrate(onDatabase(cluster.connection, emptyTemplate));
  await onServer(cluster.connection, `create database ${worldTemplate} template ${emptyTemplate}`);
  await fillTemplate(onDatabase(cluster.connection, worldTemplate));
  project.provide('connection', cluster.connection);
  project.provide('emptyTemplate', emptyTemplate);
  project.provide('worldTemplate', worldTemplate);
  project.provide('databaseKind', process.env.DATABASE_URL ? 'server' : 'ingebed');
  return async () => {
    for (const name of [emptyTemplate, worldTemplate]) {
      await dropDatabase(cluster.connection, name);
    }
    await cluster.close();
  };
}

/** The same server, another database. */
export function onDatabase(connection: DatabaseConnection, database: string): DatabaseConnection {
  if (!('connectionString' in connection)) return { ...connection, database };
  const url = new URL(connection.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}

/**
 * Drops a database with whoever is still in it. On a server where we are no superuser, that is refused while an
 * autovacuum worker is at it, for a moment: then again.
 */
export async function dropDatabase(connection: DatabaseConnection, name: string, tries = 20): Promise<void> {
  try {
    await onServer(connection, `drop database if exists ${name} with (force)`);
  } catch (error) {
    if (tries <= 1 || (error as { code?: string }).code !== '42501') throw error;
    await sleep(500);
    await dropDatabase(connection, name, tries - 1);
  }
}

/** Cuts every connection of ours with a database but those of this statement itself; returns how many. */
export async function cutConnections(
  connection: DatabaseConnection,
  database: string,
  applicationName = '%',
): Promise<number> {
  const client = new Client(connection);
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = $1 and backend_type = 'client backend' and application_name like $2`,
      [database, applicationName],
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

/** Runs one statement on the server's own database, where databases are made and dropped. */
export async function onServer(connection: DatabaseConnection, statement: string): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function openCluster(
  databaseUrl: string | undefined,
): Promise<{ connection: DatabaseConnection; close(): Promise<void> }> {
  if (databaseUrl) return { connection: { connectionString: databaseUrl }, close: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'regioloket-test-'));
  // Run by root, PostgreSQL is another user, who must be able to pass.
  await chmod(folder, 0o711);
  const embedded = await openEmbeddedPostgres({
    dataFolder: folder,
    purpose: 'command',
    report: () => {},
    settings: { fsync: 'off' },
  });
  return {
    connection: embedded.connection,
    close: async () => {
      await embedded.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
