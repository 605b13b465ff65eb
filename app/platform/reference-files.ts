import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CsvRow, parseCsv } from './csv.ts';
import { projectRoot } from './project-root.ts';

/** A file of reference/ and the sha256 of its bytes, hexadecimal. */
export interface ReferenceFile {
  readonly text: string;
  readonly checksum: string;
}

/** The files of reference/ by their path in it, such as `municipalities/data.csv`. */
export type ReferenceFiles = ReadonlyMap<string, ReferenceFile>;

/** Reads every data file of every set in reference/ (about 1 MB); the SOURCE.md files are for people. */
export async function readReferenceFiles(folder = join(projectRoot, 'reference')): Promise<ReferenceFiles> {
  const entries = await readdir(folder, { recursive: true });
  const paths = entries.filter((path) => /\.(csv|rle)$/.test(path)).sort();
  const files = paths.map(async (path): Promise<[string, ReferenceFile]> => {
    const bytes = await readFile(join(folder, path));
    const checksum = createHash('sha256').update(bytes).digest('hex');
    return [path, { text: bytes.toString('utf8'), checksum }];
  });
  return new Map(await Promise.all(files));
}

/** The file at a path in reference/; an Error names one that is missing. */
export function referenceFile(files: ReferenceFiles, path: string): ReferenceFile {
  const file = files.get(path);
  if (file === undefined) throw new Error(`reference/${path} is missing`);
  return file;
}

/** The lines of a CSV file of reference/; an Error names one that is missing, broken or empty. */
export function referenceLines(files: ReferenceFiles, path: string): readonly CsvRow[] {
  const lines = parseCsv(referenceFile(files, path).text);
  if (lines.length === 0) throw new Error(`reference/${path} has no lines`);
  return lines;
}
