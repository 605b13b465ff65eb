import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openScratchFolder } from '../../e2e/running-site.ts';
import { runProgram, type Tally } from './suite.ts';

/** Runs every vitest test, the slow ones too, on the server that the address names. */
export async function runVitest(databaseUrl: string): Promise<Tally> {
  const scratch = await openScratchFolder();
  const report = join(scratch.path, 'vitest.json');
  try {
    const code = await runProgram(
      [
        join('node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--config',
        join('test', 'all', 'vitest.config.ts'),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { DATABASE_URL: databaseUrl },
    );
    return tallyOf(JSON.parse(await readFile(report, 'utf8')), code);
  } finally {
    await scratch.remove();
  }
}

/** A file that cannot be read holds no failed test, and an error between tests neither: both show in the code. */
function tallyOf(report: { numPassedTests: number; numFailedTests: number }, code: number | string): Tally {
  const failed = code === 0 ? report.numFailedTests : Math.max(report.numFailedTests, 1);
  return { passed: report.numPassedTests, failed };
}
