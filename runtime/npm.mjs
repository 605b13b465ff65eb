import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

/**
 * How to run npm with this Node: never the `npm` on the path, whose Node may be another. Without install
 * scripts, since nothing here needs one.
 * @param {string} node
 * @param {string[]} words
 * @returns {{ program: string, args: string[], env: NodeJS.ProcessEnv }}
 */
export function npmWith(node, words) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  return {
    program: node,
    args: [npmScript(), ...words, ...quiet, ...cacheOption()],
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  };
}

/** npm tells where it is when it started us; else it lies beside the running Node, or on the path. */
function npmScript() {
  const beside = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const root = dirname(dirname(realpathSync(process.execPath)));
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
  const places = [process.env.npm_execpath ?? '', join(root, 'lib', beside), join(root, beside), ...onPath];
  for (const place of places) {
    const real = existsSync(place) ? realpathSync(place) : '';
    if (basename(real) === 'npm-cli.js') return real;
  }
  throw new Refusal('npm is niet gevonden. Installeer npm (het hoort bij Node) of start met: npm start');
}

/** A home that is read-only, or not there, cannot hold npm's cache. */
function cacheOption() {
  const cache = process.env.npm_config_cache ?? join(homedir(), '.npm');
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return [];
  } catch {
    return [`--cache=${fileURLToPath(new URL('../dist/.npm', import.meta.url))}`];
  }
}
