import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
