import type { BackupSequence, BackupTable } from './backup-tables.ts';
import type { RowSum } from './row-digest.ts';

/** What stands at the end of a backup: of which version it is, and what must be in it. */
export interface BackupManifest {
  readonly format: typeof backupFormat;
  readonly version: string;
  readonly madeAt: string;
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  /** In the order in which they go back: each after those that it refers to. */
  readonly tables: readonly (BackupTable & RowSum)[];
  readonly sequences: readonly BackupSequence[];
  readonly journal: { readonly number: number; readonly hash: string };
  /** The files that belong to these rows, summed over their hashes. */
  readonly files: RowSum;
  /** Hashes of files that the rows name and that were not on disk, or damaged. */
  readonly missingFiles: readonly string[];
}

export const backupFormat = 'regioloket-reservekopie-1';

/** Where the manifest lies in the archive: behind all else, for only then is known what was written. */
export const manifestEntry = 'manifest.json';

/** Where the nth piece of the rows of a table lies, as COPY gives them. */
export function rowsEntry(table: string, piece: number): string {
  return `rows/${table}/${String(piece).padStart(6, '0')}`;
}

/** Where a file lies. */
export function fileEntry(hash: string): string {
  return `files/${hash}`;
}

/** What a name in the archive is: rows of a table, a file by its hash, the manifest; null for anything else. */
export function readEntryName(
  name: string,
): { readonly rowsOf: string } | { readonly file: string } | 'manifest' | null {
  if (name === manifestEntry) return 'manifest';
  const [, rowsOf] = /^rows\/([^/]+)\/\d{6,}$/.exec(name) ?? [];
  if (rowsOf !== undefined) return { rowsOf };
  const [, file] = /^files\/([0-9a-f]{64})$/.exec(name) ?? [];
  return file === undefined ? null : { file };
}

/** The manifest in these bytes; null where they are none of this format. */
export function readManifest(bytes: Buffer): BackupManifest | null {
  try {
    const manifest = JSON.parse(bytes.toString()) as BackupManifest;
    return manifest.format === backupFormat ? manifest : null;
  } catch {
    return null;
  }
}
