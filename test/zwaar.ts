import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, clone, openScratchFolder } from '../e2e/running-site.ts';
import { chanceFrom } from './zwaar/chance.ts';
import { endures } from './zwaar/endures.ts';
import { verdict } from './zwaar/verdict.ts';

/**
 * Behind npm run test:zwaar: kills the running server, its database or both, under load, at moments that follow
 * from the seed; starts anew each time, and sees that everything it said yes to is still there, that the journal
 * is whole, and that in the end no process is left. `--kills N` (200), `--seed N`; `--record` writes the result
 * to bench/zwaar/<date>.md.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20261123' },
    record: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);

await buildSite();
const scratch = await openScratchFolder();
try {
  const outcome = await endures(join(scratch.path, 'data'), { kills, chance: chanceFrom(seed) });
  const text = verdict(outcome, { kills, seed });
  process.stdout.write(`\n${text}`);
  if (values.record) await record(text);
  process.stdout.write(`\n${outcome.survived} passed, ${outcome.faults.length} failed\n`);
  process.exitCode = outcome.faults.length === 0 ? 0 : 1;
} finally {
  await scratch.remove();
}

async function record(text: string): Promise<void> {
  const folder = join(clone, 'bench', 'zwaar');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${new Date().toISOString().slice(0, 10)}.md`), text);
}
