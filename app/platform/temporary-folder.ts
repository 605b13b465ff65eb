import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

const HOUR = 3_600_000;

/** A name beside `path` to build it under before one rename puts it in place; it says which process builds. */
export function temporaryName(path: string): string {
  return `${path}.${process.pid}-${randomBytes(3).toString('hex')}.tmp`;
}

/** Removes from `folder` what processes that are gone left under a temporary name of `path`. */
export async function removeAbandoned(folder: string, path: string): Promise<void> {
  const pattern = /\.(\d+)-[0-9a-f]{6}\.tmp$/;
  for (const name of await readdir(folder)) {
    const pid = pattern.exec(name)?.[1];
    if (pid === undefined || !name.startsWith(`${basename(path)}.`)) continue;
    if (await isAbandoned(join(folder, name), Number(pid))) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

/** Numbers of processes come back, above all in containers; nobody builds for an hour. */
async function isAbandoned(path: string, pid: number): Promise<boolean> {
  const made = await stat(path).catch(() => undefined);
  if (made === undefined) return false;
  return !isRunning(pid) || Date.now() - made.mtimeMs > HOUR;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
