import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../e2e/free-port.ts';
import { clone, siteEnvironment } from '../e2e/running-site.ts';
import { processesIn } from '../test/start/scratch.ts';
import { table } from './table.ts';

const rounds = 3;
const patienceMilliseconds = 120_000;

/**
 * How long `npm start` takes after installing and building, from the start of npm to the first 200 of
 * /gezondheid: with an empty data folder, and again with what that start left. Leaves the data folder filled.
 */
export async function measureStarts(dataFolder: string): Promise<string> {
  const cold: number[] = [];
  const second: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await rm(dataFolder, { recursive: true, force: true });
    cold.push(await timeStart(dataFolder));
    second.push(await timeStart(dataFolder));
  }
  const row = (name: string, times: number[]) => [name, ...times.map((time) => (time / 1000).toFixed(2))];
  const rows = [row('cold: empty data folder', cold), row('second: data kept', second)];
  const header = ['npm start to 200 on /gezondheid, in s', ...cold.map((_, round) => `round ${round + 1}`)];
  return `## Start\n\n${table(header, rows)}`;
}

async function timeStart(dataFolder: string): Promise<number> {
  const port = await freePort();
  const begun = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: siteEnvironment(dataFolder, { PORT: String(port) }),
    stdio: 'ignore',
  });
  const ended = once(npm, 'exit');
  try {
    while (!(await isHealthy(port))) {
      if (npm.exitCode !== null) throw new Error(`npm start ended (${npm.exitCode})`);
      if (performance.now() - begun > patienceMilliseconds) throw new Error('npm start does not get ready');
      await sleep(10);
    }
    return performance.now() - begun;
  } finally {
    npm.kill('SIGTERM');
    await ended;
    while (processesIn(dataFolder).length > 0) await sleep(50);
  }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/gezondheid`);
    await response.text();
    return response.status === 200;
  } catch {
    return false;
  }
}
