import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/**
 * The folder in which everything that Regioloket keeps on disk stands: `setting` (REGIOLOKET_DATA, relative
 * to the clone) where it is given, else `.regioloket` in the clone. Root gets a folder of its own for each
 * clone under /var/lib/regioloket: PostgreSQL refuses to run as root, and the account it then runs under
 * cannot enter a private home.
 */
export function dataFolderFor(
  setting: string | undefined,
  clone: string,
  root: boolean = process.getuid?.() === 0,
): string {
  if (setting !== undefined && setting !== '') return resolve(clone, setting);
  if (!root) return join(clone, '.regioloket');
  return join('/var/lib/regioloket', createHash('sha256').update(resolve(clone)).digest('hex').slice(0, 12));
}
