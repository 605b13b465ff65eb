import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '#platform/migrations.ts';
import { clone } from '../../e2e/running-site.ts';
import { onServer } from '../harness/cluster.ts';
import { type Columns, describedTables } from './described-tables.ts';
import { type MigratedTable, migratedTables } from './migrated-tables.ts';
import { dumpSchema } from './schema-dump.ts';
import type { Tally } from './suite.ts';

const file = join(clone, 'db', 'schema.sql');

/**
 * Migrates a database of its own on the server and compares it with what the repository says of it: `db/schema.sql` line by line, which
 * `write` brings up to date first, and `db/types/` table by table.
 */
export async function compareTables(serverUrl: string, { write }: { write: boolean }): Promise<Tally> {
  const name = `regioloket_tables_${process.pid}`;
  const server = { connectionString: serverUrl };
  await onServer(server, `create database ${name}`);
  try {
    const url = new URL(serverUrl);
    url.pathname = name;
    return await compareDatabase(url.href, write);
  } finally {
    await onServer(server, `drop database ${name} with (force)`);
  }
}

async function compareDatabase(databaseUrl: string, write: boolean): Promise<Tally> {
  await migrate({ connectionString: databaseUrl });
  const dump = dumpSchema(databaseUrl);
  if (write) await writeFile(file, dump);
  const faults = await schemaFaults(dump);
  const described = describedTables();
  const migrated = await migratedTables(databaseUrl);
  const names = new Set([...described.keys(), ...migrated.keys()]);
  for (const name of names) {
    const found = tableFaults(described.get(name), migrated.get(name));
    if (found.length > 0) faults.push(`${name}: ${found.join('; ')}`);
  }
  process.stdout.write(`${names.size} tables compared\n${faults.map((fault) => `${fault}\n`).join('')}`);
  return { passed: names.size + 1 - faults.length, failed: faults.length };
}

async function schemaFaults(dump: string): Promise<string[]> {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed === dump) return [];
  const [theirs, ours] = [committed.split('\n'), dump.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return [
    `db/schema.sql differs from the migrations at line ${at + 1} (${ours[at] ?? 'its end'}): npm run test:all -- --write`,
  ];
}

function tableFaults(described: Columns | undefined, migrated: MigratedTable | undefined): string[] {
  if (described === undefined) return ['not in db/types.ts'];
  if (migrated === undefined) return ['not made by a migration'];
  const { columns, isView } = migrated;
  const missing = [...columns.keys()].filter((column) => !described.has(column));
  const invented = [...described.keys()].filter((column) => !columns.has(column));
  const otherwise = [...described].filter(
    ([column, canBeNull]) => !isView && columns.has(column) && columns.get(column) !== canBeNull,
  );
  return [
    ...missing.map((column) => `${column} is not described`),
    ...invented.map((column) => `${column} does not exist`),
    ...otherwise.map(([column, canBeNull]) => `${column} can ${canBeNull ? 'not' : 'well'} be null`),
  ];
}
