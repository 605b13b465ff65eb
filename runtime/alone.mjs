import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf } from './processes.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Does the work while no other process prepares the same clone; waits while one does. `work` gets a function
 * to name the programs that it starts: if this process is killed, those hold the lock as long as they live.
 * @template T
 * @param {string} clone
 * @param {(started: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(clone, work) {
  const lock = join(clone, 'dist', '.bezig');
  for (let told = false; !take(lock); told = true) {
    if (!told)
      process.stderr.write('Een andere start installeert of bouwt al vanuit deze map; even wachten ...\n');
    await sleep(500);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work((pid) => writeFileSync(lock, `${identityOf(process.pid)}\n${identityOf(pid)}\n`));
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/**
 * The lock appears with its content or not at all: it is written under another name and linked.
 * @param {string} lock
 */
function take(lock) {
  const mine = `${lock}.${process.pid}`;
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(mine, `${identityOf(process.pid)}\n`);
    linkSync(mine, lock);
    return true;
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EEXIST') {
      throw new Refusal(
        `De map ${dirname(lock)} kan niet geschreven worden, en Regioloket moet nog installeren of bouwen. Doe dat als de eigenaar van de map. (${message})`,
      );
    }
    clearWhenAbandoned(lock);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Taken aside before it is judged again, since another start may have cleared it and taken its own.
 * @param {string} lock
 */
function clearWhenAbandoned(lock) {
  if (isHeld(lock)) return;
  const aside = `${lock}.oud.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (isHeld(aside)) linkSync(aside, lock);
  } catch {
    // Another start was first.
  }
  rmSync(aside, { force: true });
}

/** @param {string} lock */
function isHeld(lock) {
  try {
    const holders = readFileSync(lock, 'utf8').split('\n').filter(Boolean);
    return holders.some((holder) => identityOf(Number.parseInt(holder, 10)) === holder);
  } catch {
    return false;
  }
}
