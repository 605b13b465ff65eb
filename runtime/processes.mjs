import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The processes that run from this clone (server, command or tests), from which nothing may be taken away
 * meanwhile. Looked up among all that run, so that no note of ours can be left behind by a kill.
 * @param {string} clone
 * @returns {number[]} their numbers
 */
export function runningFrom(clone) {
  const scripts = ['dist/server/main.js', 'dist/server/cli.js', 'node_modules/vitest/vitest.mjs'];
  const paths = scripts.map((script) => join(clone, script));
  const found = process.platform === 'linux' ? linuxProcesses() : otherProcesses();
  return found.filter(({ words }) => paths.some((path) => words.includes(path))).map(({ pid }) => pid);
}

/**
 * What makes a process this one and no later one with the same number; null when it is gone.
 * @param {number} pid
 * @returns {string | null}
 */
export function identityOf(pid) {
  if (process.platform !== 'linux') return isRunning(pid) ? `${pid}` : null;
  const stat = readOr(`/proc/${pid}/stat`, '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' || fields[0] === 'Z' ? null : `${pid} ${fields[19]}`;
}

/** @returns {{ pid: number, words: string | string[] }[]} */
function linuxProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), words: readOr(`/proc/${name}/cmdline`, '').split('\0') }));
}

/** @returns {{ pid: number, words: string | string[] }[]} */
function otherProcesses() {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), words: line }));
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @param {string} otherwise
 */
function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
