import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmWith } from './npm.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/**
 * The step that installs the packages of `folder` exactly as its lock says, or null when they are there. The
 * stamp in `node_modules` says for which lock, and whether what only developing needs is among them; that is
 * never taken away again. What somebody installed by hand counts too, when npm's own record matches the lock.
 * @param {{ title: string, folder: string, node: string, dev: boolean }} wanted
 * @returns {import('./step.mjs').Step | null}
 */
export function packagesStep({ title, folder, node, dev }) {
  const lockText = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const lock = createHash('sha256').update(lockText).digest('hex');
  const stamp = { file: join(folder, 'node_modules', '.regioloket.json'), value: { lock, dev } };
  const standing = readStamp(stamp.file);
  if (standing?.lock === lock && (standing.dev === true || !dev)) return null;
  const record = recordIn(folder);
  if (record !== null && holds(record, JSON.parse(lockText).packages, dev)) {
    writeStamp(stamp);
    return null;
  }
  stamp.value.dev = dev || hasDevelopment(record, JSON.parse(lockText).packages);
  const words = ['ci', stamp.value.dev ? '--include=dev' : '--omit=dev'];
  return { title, ...npmWith(node, words), cwd: folder, stamp };
}

/**
 * npm writes this file last, so that an interrupted install has none.
 * @param {string} folder
 * @returns {Record<string, { version?: string }> | null}
 */
function recordIn(folder) {
  const file = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/**
 * @typedef {{ version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Entry
 */

/**
 * @param {Record<string, { version?: string }>} record
 * @param {Record<string, Entry>} locked
 * @param {boolean} dev
 */
function holds(record, locked, dev) {
  return Object.entries(locked).every(
    ([path, entry]) =>
      path === '' ||
      (!dev && (entry.dev || entry.devOptional)) ||
      (entry.optional && !isForHere(entry)) ||
      record[path]?.version === entry.version,
  );
}

/** An optional package that names no platform may be left out by npm for reasons of its own. @param {Entry} entry */
function isForHere({ os, cpu, libc }) {
  const names = (/** @type {string | string[] | undefined} */ list, /** @type {string} */ word) =>
    list?.includes(word) ?? false;
  return (
    names(os, process.platform) && names(cpu, process.arch) && (libc === undefined || names(libc, 'glibc'))
  );
}

/**
 * @param {Record<string, unknown> | null} record
 * @param {Record<string, Entry>} locked
 */
function hasDevelopment(record, locked) {
  return Object.entries(locked).some(([path, { dev }]) => dev === true && record?.[path] !== undefined);
}
