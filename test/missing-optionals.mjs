import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Lists, for every entry of the two lock files, the optional dependencies that have no entry of their own.
 * `npm i` drops those that a registry lacks without a word, and `npm ci` then refuses the lock: choose another
 * version of the package. Run it after every `npm i`; exit code 1 when something is missing.
 */
const clone = fileURLToPath(new URL('..', import.meta.url));
const missing = ['package-lock.json', join('runtime', 'package-lock.json')].flatMap(missingIn);
for (const line of missing) process.stdout.write(`${line}\n`);
process.stdout.write(`${missing.length} optionele pakketten ontbreken in de lockbestanden.\n`);
process.exitCode = missing.length === 0 ? 0 : 1;

/** @param {string} file relative to the clone */
function missingIn(file) {
  const { packages } = JSON.parse(readFileSync(join(clone, file), 'utf8'));
  return Object.entries(packages).flatMap(([path, { version = '', optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFound(packages, path, name))
      .map((name) => `${file}: ${path || '(zelf)'} ${version} -> ${name}`),
  );
}

/**
 * As Node looks: beside the package's own dependencies, then in each folder above.
 * @param {Record<string, unknown>} packages
 * @param {string} path
 * @param {string} name
 */
function isFound(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (`${at}${at && '/'}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}
