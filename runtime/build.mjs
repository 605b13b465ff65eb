import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp } from './stamp.mjs';

const SOURCES = ['app', 'db', 'demo', 'arrows.ts', 'vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * The step that builds server and assets into `dist/`, or null when they were built from these sources.
 * @param {string} clone
 * @param {string} node
 * @returns {import('./step.mjs').Step | null}
 */
export function buildStep(clone, node) {
  const sources = digest(clone);
  const stamp = { file: join(clone, 'dist', '.regioloket.json'), value: { sources } };
  if (readStamp(stamp.file)?.sources === sources) return null;
  const vite = join(clone, 'node_modules', 'vite', 'bin', 'vite.js');
  return { title: 'Regioloket bouwen', program: node, args: [vite, 'build', '--app'], cwd: clone, stamp };
}

/** @param {string} clone */
function digest(clone) {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap((source) => filesUnder(clone, source))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(clone, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} clone
 * @param {string} path relative to the clone
 * @returns {string[]}
 */
function filesUnder(clone, path) {
  const place = join(clone, path);
  if (!existsSync(place) || /\.test\.tsx?$/.test(path)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(clone, join(path, name)));
}
