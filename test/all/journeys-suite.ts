import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openScratchFolder } from '../../e2e/running-site.ts';
import { runProgram, type Tally } from './suite.ts';

interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Runs the journeys and the screens in a browser. */
export async function runJourneys(): Promise<Tally> {
  const scratch = await openScratchFolder();
  const report = join(scratch.path, 'playwright.json');
  try {
    const cli = join('node_modules', '@playwright', 'test', 'cli.js');
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const code = await runProgram([cli, 'test', '--reporter=list,json'], env);
    const { stats }: Report = JSON.parse(await readFile(report, 'utf8'));
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: code === 0 ? failed : Math.max(failed, 1) };
  } finally {
    await scratch.remove();
  }
}
