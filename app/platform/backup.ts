import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import { type AddEntry, writeArchive } from './backup-archive.ts';
import { takeBackupLock } from './backup-lock.ts';
import { type BackupManifest, backupFormat, fileEntry, manifestEntry, rowsEntry } from './backup-manifest.ts';
import { type BackupTable, listBackupTables, listSequences } from './backup-tables.ts';
import type { ReadingDatabase } from './context.ts';
import type { DatabaseConnection } from './database-connection.ts';
import type { Files } from './files.ts';
import { journalHead } from './journal.ts';
import { kyselyWithin, openClient } from './one-client.ts';
import { type RowSum, rowAdder } from './row-digest.ts';

/** The files that rows name: their hashes after this one, in order, so many at a time; none when there are no more. */
export type HashesAfter = (db: ReadingDatabase, after: string | null) => Promise<readonly string[]>;

/** What a backup is made of, and of which program. */
export interface BackupSource {
  readonly connection: DatabaseConnection;
  readonly files: Files;
  readonly hashesAfter: HashesAfter;
  readonly version: string;
  readonly now: Date;
  /** The id of a snapshot that another transaction exported and keeps open; else one of this moment. */
  readonly snapshot?: string;
}

const pieceBytes = 1_000_000;

/**
 * Makes an archive at `path` of all rows as they were at one moment, and of every file that they name, while others go on
 * reading and writing; in constant memory. What is not on disk when it ought to be is named in the manifest.
 * Refuses (Conflict) as `writeArchive` does.
 */
export async function makeBackup(path: string, source: BackupSource): Promise<BackupManifest> {
  const client = await openClient(source.connection);
  try {
    await takeBackupLock(client);
    await client.query('begin isolation level repeatable read read only');
    if (source.snapshot !== undefined) {
      await client.query(`set transaction snapshot ${client.escapeLiteral(source.snapshot)}`);
    }
    let manifest: BackupManifest | null = null;
    await writeArchive(path, async (add) => {
      manifest = await fill(add, client, source);
      await add(manifestEntry, Buffer.from(JSON.stringify(manifest, null, 1)));
    });
    if (manifest === null) throw new Error('A backup without a manifest');
    return manifest;
  } finally {
    await client.end();
  }
}

async function fill(add: AddEntry, client: Client, source: BackupSource): Promise<BackupManifest> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from platform.migration order by name',
  );
  const tables: (BackupTable & RowSum)[] = [];
  for (const table of await listBackupTables(client)) {
    tables.push({ ...table, ...(await addRows(add, client, table)) });
  }
  const db = kyselyWithin(client);
  const head = await journalHead(db);
  return {
    format: backupFormat,
    version: source.version,
    madeAt: source.now.toISOString(),
    migrations,
    tables,
    sequences: await listSequences(client),
    journal: { number: head.number, hash: head.hash.toString('hex') },
    ...(await addFiles(add, db, source)),
  };
}

async function addRows(add: AddEntry, client: Client, table: BackupTable): Promise<RowSum> {
  const adder = rowAdder();
  let pieces = 0;
  let waiting: Buffer[] = [];
  let bytes = 0;
  const flush = async () => {
    pieces += 1;
    await add(rowsEntry(table.name, pieces), Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
  };
  for await (const chunk of copyOut(client, table)) {
    adder.add(chunk);
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes >= pieceBytes) await flush();
  }
  if (bytes > 0) await flush();
  return adder.sum();
}

/** The rows of a table as COPY writes them, each a line, in pieces cut wherever. */
export function copyOut(client: Client, { name, columns }: BackupTable): AsyncIterable<Buffer> {
  return client.query(to(`copy ${name} (${columns.join(', ')}) to stdout`));
}

async function addFiles(
  add: AddEntry,
  db: ReadingDatabase,
  { files, hashesAfter }: BackupSource,
): Promise<Pick<BackupManifest, 'files' | 'missingFiles'>> {
  const adder = rowAdder();
  const missingFiles: string[] = [];
  let hashes = await hashesAfter(db, null);
  while (hashes.length > 0) {
    for (const hash of hashes) {
      const bytes = await files.read(hash).catch(() => null);
      if (bytes === null) {
        missingFiles.push(hash);
      } else {
        await add(fileEntry(hash), bytes);
        adder.add(Buffer.from(`${hash}\n`));
      }
    }
    hashes = await hashesAfter(db, hashes.at(-1) ?? null);
  }
  return { files: adder.sum(), missingFiles };
}
