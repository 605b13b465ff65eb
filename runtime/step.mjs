import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { Refusal } from './refusal.mjs';
import { writeStamp } from './stamp.mjs';

const LINES_AT_EACH_END = 40;

/**
 * @typedef {object} Step
 * @property {string} title what is being done, in Dutch: "Pakketten installeren"
 * @property {string} program
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('./stamp.mjs').Stamp} stamp says that it is done
 * @property {() => void} [verify] refuses when the result is of no use
 */

/**
 * Runs one program as a step of the preparation, with its progress on standard error: a ticking line on a
 * terminal, else a line at the beginning and one at the end. What the program prints is shown only when it
 * fails, in the Refusal. When this process is told to stop, the program is stopped first.
 * @param {Step} step
 * @param {string} count as in "[1/3]"
 * @param {(pid: number) => void} started
 */
export async function runStep(step, count, started) {
  rmSync(step.stamp.file, { force: true });
  const label = `${count} ${step.title}`;
  // The line is said once signals are listened to: who reads it may stop us at once.
  const running = run(step, started);
  const stopTicking = tick(label);
  const { code, output, seconds } = await running;
  stopTicking();
  if (code !== 0) {
    throw new Refusal(`${label} is mislukt (${code}). Dit zei het programma:\n${bothEnds(output)}`);
  }
  step.verify?.();
  writeStamp(step.stamp);
  process.stderr.write(`${label}: klaar in ${seconds} s\n`);
}

/** npm says first what is wrong, a build last. @param {string} output */
function bothEnds(output) {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= 2 * LINES_AT_EACH_END) return lines.join('\n');
  return [...lines.slice(0, LINES_AT_EACH_END), '...', ...lines.slice(-LINES_AT_EACH_END)].join('\n');
}

/** @param {string} label */
function tick(label) {
  if (!process.stderr.isTTY) {
    process.stderr.write(`${label} ...\n`);
    return () => undefined;
  }
  const begun = Date.now();
  const draw = () => process.stderr.write(`\r${label} ... ${Math.round((Date.now() - begun) / 1000)} s`);
  draw();
  const timer = setInterval(draw, 1000);
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\u001b[K');
  };
}

/**
 * @param {Step} step
 * @param {(pid: number) => void} started
 * @returns {Promise<{ code: number | string, output: string, seconds: number }>}
 */
function run({ program, args, cwd, env }, started) {
  const begun = Date.now();
  const plain = { ...(env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(program, args, { cwd, env: plain, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) started(child.pid);
  const stopListening = stopWith(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    const end = (/** @type {number | string} */ code) => {
      stopListening();
      resolve({ code, output, seconds: Math.round((Date.now() - begun) / 1000) });
    };
    child.once('error', (error) => {
      output += error.message;
      end('niet gestart');
    });
    child.once('close', (code, signal) => end(code ?? signal ?? 'onbekend'));
  });
}

/**
 * Passes the signals that end this process on to the child, and ends when the child has ended.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops listening
 */
function stopWith(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    child.once('exit', () => process.exit(128 + constants.signals[signal]));
    child.kill(signal);
  };
  for (const signal of signals) process.once(signal, pass);
  return () => {
    for (const signal of signals) process.removeListener(signal, pass);
  };
}
