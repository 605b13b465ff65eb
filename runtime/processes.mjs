import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
  const fields = fieldsOf(stat);
  return stat === '' || fields[0] === 'Z' ? null : `${pid} ${fields[19]}`;
}

/**
 * The process above this shell, which npm runs its scripts in; the process itself where it is no shell, or
 * where it cannot be seen.
 * @param {number} shell
 */
export function npmAbove(shell) {
  const stat = readOr(`/proc/${shell}/stat`, '');
  return /\((ba|da|z|)sh\)/.test(stat) ? fieldsOf(stat)[1] : shell;
}

/** @returns {{ pid: number, words: string | string[] }[]} */
function linuxProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), words: absoluteWords(name) }));
}

/** A service may name its script from the folder that it runs in. @param {string} pid */
function absoluteWords(pid) {
  const words = readOr(`/proc/${pid}/cmdline`, '').split('\0');
  try {
    const folder = readlinkSync(`/proc/${pid}/cwd`);
    return words.map((word) => resolve(folder, word));
  } catch {
    return words;
  }
}

/** @returns {{ pid: number, words: string | string[] }[]} */
function otherProcesses() {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), words: line }));
}

/** State, parent, ... as proc(5) numbers them from 3 on; the name before them may hold anything. @param {string} stat */
function fieldsOf(stat) {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
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
