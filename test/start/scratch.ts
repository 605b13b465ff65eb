import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A folder for one test file, and fresh folders in it; `remove` takes all of it away. */
export interface Scratch {
  readonly root: string;
  folder(name: string): string;
  remove(): void;
}

/** The folder lets other accounts pass: run by root, PostgreSQL is another user. */
export function openScratch(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'regioloket-start-'));
  chmodSync(root, 0o711);
  return {
    root,
    folder: (name) => {
      const made = mkdtempSync(join(root, `${name}-`));
      chmodSync(made, 0o711);
      return join(made, name);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The numbers of all processes that name this folder among their words or work in it. */
export function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => commandLine(name).includes(folder))
    .map(Number);
}

/** Waits until `holds` does, for ten seconds at most unless said otherwise. */
export async function until(holds: () => boolean, what: string, limit = 10_000): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > limit) throw new Error(`Waited in vain until ${what}`);
    await sleep(20);
  }
}

/** Makes the folder with everything above it. */
export function made(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
