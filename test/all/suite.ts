import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { clone } from '../../e2e/running-site.ts';

/** How a suite went. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A suite by its name, and how to run it. */
export interface Suite {
  readonly name: string;
  run(): Promise<Tally>;
}

/** Runs the suites one after the other; one that breaks off counts as a failure. Says at the end how all went. */
export async function runSuites(suites: readonly Suite[]): Promise<Tally> {
  const lines: string[] = [];
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of suites) {
    process.stdout.write(`\n== ${name}\n`);
    const begun = performance.now();
    const { passed, failed } = await run().catch(brokenOff);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    lines.push(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    );
    total.passed += passed;
    total.failed += failed;
  }
  process.stdout.write(`\n${lines.join('\n')}\n`);
  return total;
}

/** Runs a program of ours in the foreground and resolves with its exit code, or the signal that ended it. */
export async function runProgram(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<number | string> {
  const child = spawn(process.execPath, words, {
    cwd: clone,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  const [code, signal] = await once(child, 'exit');
  process.removeListener('exit', stop);
  return code ?? signal;
}

function brokenOff(error: unknown): Tally {
  process.stdout.write(`${error instanceof Error ? error.stack : error}\n`);
  return { passed: 0, failed: 1 };
}
