import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A small file that says what a folder was made from. It is removed before the folder changes and written
 * after, so that what was interrupted is done again.
 * @typedef {{ file: string, value: Record<string, unknown> }} Stamp
 */

/**
 * @param {string} file
 * @returns {Record<string, unknown> | null} null when there is none that can be read
 */
export function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Where the folder cannot be written (an image, a read-only disk) the question is asked again next time.
 * @param {Stamp} stamp
 */
export function writeStamp({ file, value }) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, JSON.stringify(value));
    renameSync(`${file}.tmp`, file);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'EPERM') throw error;
  }
}
