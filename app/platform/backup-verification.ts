import { damaged, readArchive } from './backup-archive.ts';
import { type BackupManifest, readEntryName, readManifest } from './backup-manifest.ts';
import { hashOf } from './files.ts';
import { Conflict } from './refusals.ts';
import { type RowAdder, rowAdder } from './row-digest.ts';

/**
 * Reads a whole backup and gives its manifest, having seen that every row and every file is in it, as it was written.
 * Changes nothing and needs no database. Refuses what is no backup (Conflict), or not there (NotFound).
 */
export async function verifyBackup(path: string): Promise<BackupManifest> {
  const rows = new Map<string, RowAdder>();
  const files = rowAdder();
  let manifest: BackupManifest | null = null;
  for await (const { name, bytes } of readArchive(path)) {
    const entry = readEntryName(name);
    if (entry === null || manifest !== null) throw new Conflict(damaged(path));
    if (entry === 'manifest') {
      manifest = readManifest(bytes);
    } else if ('file' in entry) {
      if (hashOf(bytes) !== entry.file) throw new Conflict(damaged(path));
      files.add(Buffer.from(`${entry.file}\n`));
    } else {
      const adder = rows.get(entry.rowsOf) ?? rowAdder();
      rows.set(entry.rowsOf, adder);
      adder.add(bytes);
    }
  }
  if (manifest === null || !holds(manifest, rows, files)) throw new Conflict(damaged(path));
  return manifest;
}

function holds(
  { tables, files }: BackupManifest,
  foundRows: ReadonlyMap<string, RowAdder>,
  foundFiles: RowAdder,
): boolean {
  const expected = new Map(tables.map((table) => [table.name, table]));
  for (const name of foundRows.keys()) if (!expected.has(name)) return false;
  const sums = tables.map((table) => [table, (foundRows.get(table.name) ?? rowAdder()).sum()] as const);
  return [...sums, [files, foundFiles.sum()] as const].every(
    ([noted, found]) => noted.rows === found.rows && noted.digest === found.digest,
  );
}
