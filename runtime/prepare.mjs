import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { buildStep } from './build.mjs';
import { nodeStage } from './node.mjs';
import { packagesStep } from './packages.mjs';
import { runningFrom } from './processes.mjs';
import { Refusal } from './refusal.mjs';
import { runStep } from './step.mjs';

/**
 * @typedef {object} Wish
 * @property {string} clone
 * @property {boolean} dev whether what only developing needs must be there too
 * @property {boolean} build whether `dist/` must be up to date
 * @property {boolean} [modest] whether an older build will do while something runs from this clone
 */

/**
 * Everything that the wish names stands afterwards: Node, packages, build. Does only what is missing, one
 * process at a time. Refuses to change anything while something runs from this clone; the modest then make
 * do with what stands.
 * @param {Wish} wish
 * @returns {Promise<string>} the Node to go on with
 */
export async function prepare(wish) {
  const { node, steps } = planOf(wish);
  if (steps.length === 0) return node;
  await alone(wish.clone, async (started) => {
    // Planned anew: the other start that we may have waited for has done its part.
    const missing = planOf(wish).steps;
    if (missing.length > 0 && makesDo(wish, node)) return;
    for (const [index, step] of missing.entries()) {
      await runStep(step, `[${index + 1}/${missing.length}]`, started);
    }
  });
  return node;
}

/**
 * @param {Wish} wish
 * @returns {{ node: string, steps: import('./step.mjs').Step[] }}
 */
function planOf({ clone, dev, build }) {
  const { node, step } = nodeStage(clone);
  const packages = packagesStep({ title: 'Pakketten installeren', folder: clone, node, dev });
  const steps = [step, packages, build ? buildStep(clone, node) : null];
  return { node, steps: steps.filter((one) => one !== null) };
}

/**
 * @param {Wish} wish
 * @param {string} node
 */
function makesDo({ clone, modest }, node) {
  const running = runningFrom(clone);
  if (running.length === 0) return false;
  const who = `Er draait nog een Regioloket of een test vanuit ${clone} (proces ${running.join(', ')})`;
  if (!modest || !existsSync(node) || !existsSync(join(clone, 'dist', 'server', 'cli.js'))) {
    throw new Refusal(
      `${who}, en er is iets te installeren of te bouwen. Stop het eerst en probeer opnieuw.`,
    );
  }
  process.stderr.write(
    `${who} op een vorige versie; deze opdracht gebruikt die ook. Herstart om bij te werken.\n`,
  );
  return true;
}
