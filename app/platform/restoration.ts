import type { Client } from 'pg';
import { copyOut, type HashesAfter } from './backup.ts';
import { damaged, readArchive } from './backup-archive.ts';
import { type BackupManifest, readEntryName } from './backup-manifest.ts';
import { isWithoutTables, listBackupTables } from './backup-tables.ts';
import { verifyBackup } from './backup-verification.ts';
import type { ReadingDatabase } from './context.ts';
import type { DatabaseConnection } from './database-connection.ts';
import type { Files } from './files.ts';
import { auditJournal } from './journal-audit.ts';
import { migrateWithin } from './migrations.ts';
import { kyselyWithin, openClient } from './one-client.ts';
import { Conflict } from './refusals.ts';
import { holdLetters } from './restored-letters.ts';
import { rowAdder } from './row-digest.ts';
import { openRowsSink, type RowsSink } from './rows-sink.ts';

/** Into what a backup goes. */
export interface RestorationTarget {
  readonly connection: DatabaseConnection;
  readonly files: Files;
  readonly hashesAfter: HashesAfter;
  readonly now: Date;
}

/**
 * Puts a backup back in a database without tables: of exactly its version, all rows and all files, everything or
 * nothing, and only once rows, files and journal proved to be what was copied. The letters that waited then do not go
 * out before a person releases them. Needs no superuser. Files that were written stay when it fails: they are what their
 * name says. Refuses (Conflict) a database with tables, a backup of a version that this program does not know, and one
 * that is not whole.
 */
export async function restoreBackup(path: string, target: RestorationTarget): Promise<BackupManifest> {
  const client = await openClient(target.connection);
  try {
    await refuseTables(client);
    const manifest = await verifyBackup(path);
    await client.query('begin');
    await migrateWithin(client, manifest.migrations);
    await refuseTablesBut(client, manifest);
    await emptyTables(client, manifest);
    await client.query('set constraints all deferred');
    await loadEntries(client, path, { manifest, files: target.files });
    await client.query('set constraints all immediate');
    for (const { name, value, isCalled } of manifest.sequences) {
      await client.query('select setval($1::regclass, $2, $3)', [name, value, isCalled]);
    }
    await proveEqual(client, manifest, target);
    await holdLetters(kyselyWithin(client), manifest, target.now);
    await client.query('commit');
    await client.query('analyze');
    return manifest;
  } catch (error) {
    throw withoutRoom(error) ? new Conflict(noRoom, { cause: error }) : error;
  } finally {
    await client.end();
  }
}

const noRoom =
  'De schijf van de databank of van de bijlagen is vol. Er is niets teruggezet: maak plaats en begin opnieuw.';

function withoutRoom(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === '53100' || code === 'ENOSPC' || code === 'EDQUOT';
}

async function refuseTables(client: Client): Promise<void> {
  if (await isWithoutTables(client)) return;
  throw new Conflict(
    'Er staan al tabellen in deze databank. Terugzetten kan alleen in een lege: geef een andere REGIOLOKET_DATA of DATABASE_URL.',
  );
}

/** The archive says what goes where; the database says what there is. */
async function refuseTablesBut(client: Client, { tables }: BackupManifest): Promise<void> {
  const described = (list: readonly { name: string; columns: readonly string[] }[]) =>
    list.map(({ name, columns }) => `${name} (${columns.join(', ')})`).sort();
  const made = described(await listBackupTables(client));
  const copied = described(tables);
  const strange = [
    ...made.filter((one) => !copied.includes(one)),
    ...copied.filter((one) => !made.includes(one)),
  ];
  if (strange.length > 0) {
    throw new Conflict(`De tabellen in de kopie zijn niet die van haar versie: ${strange.join('; ')}.`);
  }
}

/** Migrations bring rows of their own; those of the backup come in their place. */
async function emptyTables(client: Client, { tables }: BackupManifest): Promise<void> {
  for (const { name } of [...tables].reverse()) await client.query(`delete from ${name}`);
}

async function loadEntries(
  client: Client,
  path: string,
  { manifest, files }: { manifest: BackupManifest; files: Files },
): Promise<void> {
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  let sink: RowsSink | null = null;
  for await (const { name, bytes } of readArchive(path)) {
    const entry = readEntryName(name);
    if (entry === null) throw new Conflict(damaged(path));
    const rowsOf = typeof entry === 'object' && 'rowsOf' in entry ? entry.rowsOf : null;
    if (sink !== null && sink.table !== rowsOf) {
      await sink.end();
      sink = null;
    }
    if (typeof entry === 'object' && 'file' in entry) await files.put(entry.file, bytes);
    const table = tables.get(rowsOf ?? '');
    if (table === undefined) continue;
    sink ??= openRowsSink(client, table);
    await sink.add(bytes);
  }
}

async function proveEqual(
  client: Client,
  manifest: BackupManifest,
  { files, hashesAfter }: RestorationTarget,
): Promise<void> {
  for (const table of manifest.tables) {
    const adder = rowAdder();
    for await (const rows of copyOut(client, table)) adder.add(rows);
    const { rows, digest } = adder.sum();
    if (rows !== table.rows || digest !== table.digest) {
      throw new Conflict(
        `Tabel ${table.name} is na het terugzetten niet wat in de kopie staat. Er is niets teruggezet.`,
      );
    }
  }
  const db = kyselyWithin(client);
  const { faults, head } = await auditJournal(db);
  if (faults.length > 0 || head !== manifest.journal.hash) {
    throw new Conflict(`Het journaal in de kopie klopt niet. Er is niets teruggezet. ${faults.join(' ')}`);
  }
  await refuseMissing(db, { files, hashesAfter, known: new Set(manifest.missingFiles) });
}

async function refuseMissing(
  db: ReadingDatabase,
  {
    files,
    hashesAfter,
    known,
  }: Pick<RestorationTarget, 'files' | 'hashesAfter'> & { known: ReadonlySet<string> },
): Promise<void> {
  let hashes = await hashesAfter(db, null);
  while (hashes.length > 0) {
    for (const hash of hashes) {
      const isThere = known.has(hash) || (await files.read(hash).catch(() => null)) !== null;
      if (!isThere)
        throw new Conflict(`Een bijlage ontbreekt in de kopie (${hash}). Er is niets teruggezet.`);
    }
    hashes = await hashesAfter(db, hashes.at(-1) ?? null);
  }
}
