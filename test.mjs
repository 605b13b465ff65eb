import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './runtime/check.mjs';
import { runChild } from './runtime/child.mjs';
import { prepare } from './runtime/prepare.mjs';
import { runCommand } from './runtime/refusal.mjs';

/**
 * Behind npm test and its relatives: installs what developing needs, then runs the tests or one of the
 * other tools. Needs nothing but Node 18 and npm.
 */
const clone = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const scripts = new Map([
  ['all', 'test/all.ts'],
  ['zwaar', 'test/zwaar.ts'],
  ['bench', 'bench/run.ts'],
  ['reference', 'test/reference.ts'],
  ['screenshots', 'test/screenshots.ts'],
]);
const [mode = '', ...rest] = process.argv.slice(2);

await runCommand(async () => {
  const node = await prepare({ clone, dev: true, build: false });
  if (mode === 'check') return check(clone, node);
  const script = scripts.get(mode);
  const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)];
  const [path = '', ...args] = script === undefined ? vitest : [script, ...rest];
  return runChild(node, [join(clone, path), ...args], { cwd: clone });
});
