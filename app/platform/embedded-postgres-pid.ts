import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A running PostgreSQL, as it describes itself in `postmaster.pid` of its cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly sockets: string;
  readonly ready: boolean;
}

const HALF_WRITTEN_MS = 5000;

/**
 * The PostgreSQL that runs on this cluster now, or null. What a crash or power loss left behind is cleared
 * away, but only when its process is certainly not ours: gone, a zombie, or another program that got the same
 * number, which PostgreSQL itself would take for a competitor and refuse to start for ever.
 */
export function findPostmaster(cluster: string): Postmaster | null {
  const text = liveLock(join(cluster, 'postmaster.pid'), cluster);
  if (text === null) return null;
  const [pid = '', , , , sockets = '', , , status = ''] = text.split('\n');
  return { pid: Number.parseInt(pid, 10), sockets, ready: status.trim() === 'ready' };
}

/**
 * The text of a lock file of PostgreSQL (`postmaster.pid`, or the one beside its socket) whose process is the
 * postmaster of this cluster, else null; a stale file is gone afterwards.
 */
export function liveLock(file: string, cluster: string): string | null {
  const text = read(file);
  if (text === null) return null;
  const pid = Number.parseInt(text, 10);
  if (Number.isNaN(pid) ? isOld(file) : !isPostmasterOf(pid, cluster)) removeStale(file, text);
  else if (!Number.isNaN(pid)) return text;
  return null;
}

/** Whether process `pid` lives and is the postmaster of this cluster. */
export function isPostmasterOf(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    // Gone, or (EPERM) of another account: PostgreSQL runs under the account that owns the cluster.
    return false;
  }
  return process.platform === 'linux' ? worksIn(pid, cluster) : commandOf(pid).includes(cluster);
}

/** A postmaster works in its cluster. In a container root may not look there; then its arguments tell. */
function worksIn(pid: number, cluster: string): boolean {
  if (isZombie(pid)) return false;
  try {
    return isSameFolder(`/proc/${pid}/cwd`, cluster);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    const words = (read(`/proc/${pid}/cmdline`) ?? '').split('\0');
    const folder = words[words.indexOf('-D') + 1];
    return words.includes('-D') && folder !== undefined && isSameFolder(folder, cluster);
  }
}

function isZombie(pid: number): boolean {
  const stat = read(`/proc/${pid}/stat`) ?? ') Z';
  return /^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
}

function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** The number is written at once with the file; a file that stays without one was cut by power loss. */
function isOld(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > HALF_WRITTEN_MS;
}

/** Taken aside before it is judged: if another start wrote a new one in between, that one is put back. */
function removeStale(file: string, judged: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== judged) linkSync(aside, file);
  } catch {
    // Another start has cleared it away already.
  }
  rmSync(aside, { force: true });
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return null;
    throw error;
  }
}
