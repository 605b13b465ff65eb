import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesStep } from './packages.mjs';
import { Refusal } from './refusal.mjs';

const WANTED = 24;

/**
 * Stage one: the Node to run everything else with, and the step that fetches it where it is missing. That is
 * the running one when it is new enough, else the one that `runtime/package-lock.json` pins. A stage of its
 * own, because npm under an older Node leaves out, without a word, packages that want a newer one.
 * @param {string} clone
 * @returns {{ node: string, step: import('./step.mjs').Step | null }}
 */
export function nodeStage(clone) {
  if (Number.parseInt(process.versions.node, 10) >= WANTED) return { node: process.execPath, step: null };
  const name = `node-${process.platform}-${process.arch}`;
  const runtime = join(clone, 'runtime');
  const { packages } = JSON.parse(readFileSync(join(runtime, 'package-lock.json'), 'utf8'));
  if (packages[`node_modules/${name}`] === undefined) throw new Refusal(bringYourOwn());
  const node = join(runtime, 'node_modules', name, 'bin', 'node');
  const title = `Node ${WANTED} ophalen`;
  const step = packagesStep({ title, folder: runtime, node: process.execPath, dev: false });
  return { node, step: step && { ...step, verify: () => verify(node) } };
}

/** @param {string} node */
function verify(node) {
  if (existsSync(node) && spawnSync(node, ['--version']).status === 0) return;
  throw new Refusal(`Node ${WANTED} van npm draait niet op deze computer. ${bringYourOwn()}`);
}

function bringYourOwn() {
  const here = `Regioloket heeft Node ${WANTED} nodig; hier draait Node ${process.versions.node} op ${process.platform}-${process.arch}.`;
  if (process.platform === 'win32') return `${here} Draai Regioloket op Windows in WSL2 (wsl --install).`;
  return `${here} Installeer zelf Node ${WANTED} of later (https://nodejs.org) en start opnieuw.`;
}
