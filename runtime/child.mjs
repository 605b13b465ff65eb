import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { npmAbove } from './processes.mjs';

const REPEAT_MS = 1000;
const WATCH_MS = 200;

/**
 * Runs a program in the foreground: its input and output are ours, and so is its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string }} where
 * @returns {Promise<number>} the exit code; 128 and the number of the signal when one ended it
 */
export function runChild(program, args, { cwd }) {
  const stopPassing = passSignals(() => child);
  const child = spawn(program, args, { cwd, stdio: 'inherit' });
  return ended(child).finally(stopPassing);
}

/**
 * Runs a server. In a process group of its own, so that Ctrl-C in a terminal, which reaches npm, us and, by
 * npm, us again, reaches the server once; and with a channel, whose `disconnect` tells the server when we
 * were killed. When npm was killed we end the server ourselves.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string }} where
 * @returns {Promise<number>} as runChild
 */
export function runServer(program, args, { cwd }) {
  const stopPassing = passSignals(() => child);
  const child = spawn(program, args, {
    cwd,
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const stopWatching = watchNpm(() => child.kill('SIGTERM'));
  return ended(child).finally(() => {
    stopPassing();
    stopWatching();
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code !== null) return resolve(code);
      const name = signal ?? 'SIGKILL';
      process.stderr.write(`Het programma is afgebroken (${name}).\n`);
      resolve(128 + constants.signals[name]);
    });
  });
}

/**
 * Called before the child is started, which is busy long enough on a loaded machine for a signal to come in between;
 * until the first handler is there it would end us without the child's code.
 * @param {() => import('node:child_process').ChildProcess} childOf
 * @returns {() => void} stops passing
 */
function passSignals(childOf) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  let last = 0;
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    const now = performance.now();
    if (last === 0 || now - last > REPEAT_MS) childOf().kill(signal);
    last = now;
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.removeListener(signal, pass);
  };
}

/**
 * A killed npm takes nobody with it, nor does the shell between npm and us that dies of a signal; but each
 * that is gone shows in the number of a parent. Without npm we may outlive whoever started us.
 * @param {() => void} gone
 * @returns {() => void} stops watching
 */
function watchNpm(gone) {
  if (process.env.npm_lifecycle_event === undefined) return () => undefined;
  const parent = process.ppid;
  const npm = npmAbove(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && npmAbove(parent) === npm) return;
    clearInterval(timer);
    gone();
  }, WATCH_MS);
  return () => clearInterval(timer);
}
