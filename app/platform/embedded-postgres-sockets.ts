import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterOwner } from './embedded-postgres-owner.ts';
import { Conflict } from './refusals.ts';

const LONGEST = 100;

/**
 * The folder for the socket of the cluster in `dataFolder`: in it, or, since the kernel takes no more than
 * 107 bytes for the path of a socket, a short one under /tmp named after it.
 */
export function socketFolderOf(dataFolder: string): string {
  const near = join(dataFolder, 'socket');
  if (Buffer.byteLength(join(near, '.s.PGSQL.5432')) <= LONGEST) return near;
  return join('/tmp', `regioloket-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`);
}

/**
 * The folder exists afterwards, is the owner's and shut to others. Refuses (Conflict) when somebody else made
 * it: under /tmp anybody can.
 */
export function prepareSockets(folder: string, owner: ClusterOwner): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
    chmodSync(folder, 0o700);
    if (owner.switched) chownSync(folder, owner.uid, owner.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = lstatSync(folder);
  if (found.isDirectory() && found.uid === owner.uid && (found.mode & 0o077) === 0) return;
  throw new Conflict(
    `De map ${folder} voor de verbinding met de database is door een andere gebruiker gemaakt of staat open ` +
      'voor anderen. Verwijder ze en start opnieuw, of kies met REGIOLOKET_DATA een korter pad.',
  );
}
