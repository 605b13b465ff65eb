import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of the clone: the nearest folder above this file that holds `arrows.ts`, from the sources as
 * well as from the bundle in dist/.
 */
export const projectRoot: string = folderAbove(import.meta.dirname);

function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'arrows.ts'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`No Regioloket clone at or above ${import.meta.dirname}`);
  return folderAbove(parent);
}
