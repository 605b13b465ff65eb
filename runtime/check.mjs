import { join } from 'node:path';
import { runChild } from './child.mjs';
import { prepare } from './prepare.mjs';
import { Refusal } from './refusal.mjs';

/** What must hold before a commit, from the quickest to the slowest. */
const CHECKS = [
  { name: 'Opmaak en regels (Biome)', args: ['@biomejs/biome/bin/biome', 'ci'] },
  { name: 'Types (TypeScript 7)', args: ['typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'Vergeten await (oxlint)', args: ['oxlint/bin/oxlint', '--type-aware'] },
  { name: 'Ongebruikte code (knip)', args: ['knip/bin/knip.js'] },
  { name: 'Tests en pijlen (vitest)', args: ['vitest/vitest.mjs', 'run'] },
];

/**
 * Runs the checks one after the other up to the first that fails, and says at the end how each went. The last
 * is the build: what was built from these very sources before is not built again.
 * @param {string} clone
 * @param {string} node
 * @returns {Promise<number>} 0, or the exit code of the check that failed
 */
export async function check(clone, node) {
  const tools = CHECKS.map(({ name, args: [script = '', ...rest] }) => ({
    name,
    run: () => runChild(node, [join(clone, 'node_modules', script), ...rest], { cwd: clone }),
  }));
  const build = {
    name: 'Bouwen (vite)',
    run: () => prepare({ clone, dev: true, build: true }).then(() => 0),
  };
  const lines = [];
  let code = 0;
  for (const { name, run } of [...tools, build]) {
    process.stdout.write(`\n== ${name}\n`);
    const begun = performance.now();
    code = await run().catch(told);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    lines.push(`${code === 0 ? 'goed' : 'FOUT'} ${seconds.padStart(6)} s  ${name}`);
    if (code !== 0) break;
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return code;
}

/** @param {unknown} error */
function told(error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
}
