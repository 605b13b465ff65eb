import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

let listsAreFresh = false;

/**
 * Returns the first of these paths that exists, and installs the Debian package that brings one when there is
 * none. Throws with what to do where that is not possible.
 */
export function fromDebian(packageName: string, paths: readonly string[]): string {
  const standing = paths.find((path) => existsSync(path));
  if (standing !== undefined) return standing;
  install(packageName);
  const installed = paths.find((path) => existsSync(path));
  if (installed === undefined) {
    throw new Error(`The package ${packageName} is installed and yet there is no ${paths.join(' or ')}.`);
  }
  return installed;
}

function install(packageName: string): void {
  const isDebian = existsSync('/usr/bin/apt-get');
  if (!isDebian || process.getuid?.() !== 0) {
    throw new Error(`These tests need ${packageName}. As root on Debian: apt-get install -y ${packageName}`);
  }
  process.stderr.write(`installing ${packageName} ...\n`);
  if (!listsAreFresh) aptGet(['update']);
  listsAreFresh = true;
  aptGet(['install', '-y', '--no-install-recommends', packageName]);
}

function aptGet(words: string[]): void {
  const { status, stderr, error } = spawnSync('apt-get', words, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`apt-get ${words.join(' ')} failed (${status}): ${error?.message ?? stderr}`);
}
