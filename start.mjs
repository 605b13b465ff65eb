import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild, runServer } from './runtime/child.mjs';
import { prepare } from './runtime/prepare.mjs';
import { Refusal, runCommand } from './runtime/refusal.mjs';

/**
 * Behind npm start, npm run serve and npm run regioloket: installs and builds what is missing, then runs the
 * program. Needs nothing but Node 18 and npm.
 */
const clone = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const [mode = 'start', ...rest] = process.argv.slice(2);

await runCommand(async () => {
  if (!['start', 'serve', 'cli'].includes(mode)) {
    throw new Refusal(`Onbekend: ${mode}. Gebruik npm start, npm run serve of npm run regioloket -- --help.`);
  }
  const node = await prepare({ clone, dev: false, build: true, modest: mode === 'cli' });
  const script = join(clone, 'dist', 'server', mode === 'cli' ? 'cli.js' : 'main.js');
  const run = mode === 'cli' ? runChild : runServer;
  return run(node, ['--enable-source-maps', script, ...(mode === 'cli' ? [] : [mode]), ...rest], {
    cwd: process.cwd(),
  });
});
