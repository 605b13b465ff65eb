import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { openScratch, processesIn, until } from './scratch.ts';

const main = join(projectRoot, 'dist', 'server', 'main.js');
const scratch = openScratch();
afterAll(() => scratch.remove());

/** From before there is a folder, through the making of the cluster and the tables, to the playing of the demonstration. */
test.each([300, 1_000, 2_000, 3_500, 6_000])(
  'SIGTERM %i ms into a first start ends everything that it started',
  async (milliseconds) => {
    const dataFolder = scratch.folder('eerste');
    const first = start(dataFolder);
    await sleep(milliseconds);
    first.child.kill('SIGTERM');
    // So early that nobody listened yet, the signal itself ends it.
    expect([0, 'SIGTERM'], first.said()).toContain(await first.ended);
    expect(processesIn(dataFolder)).toEqual([]);
  },
);

test('what a stopped first start left is finished by the next', async () => {
  const dataFolder = scratch.folder('tweede');
  const first = start(dataFolder);
  await until(() => first.said().includes('migratie'), 'it migrated');
  first.child.kill('SIGTERM');
  await first.ended;
  const next = start(dataFolder);
  await until(() => next.said().includes('http://localhost'), 'it served', 60_000);
  next.child.kill('SIGTERM');
  expect(await next.ended, next.said()).toBe(0);
  expect(processesIn(dataFolder)).toEqual([]);
});

function start(dataFolder: string) {
  // Vitest sets a BASE_URL of its own.
  const env = { ...process.env, BASE_URL: '', DATABASE_URL: '', REGIOLOKET_DATA: dataFolder, PORT: '0' };
  const child = spawn(process.execPath, [main, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => {
      text += more;
    });
  }
  return {
    child,
    ended: once(child, 'close').then(([code, signal]) => code ?? signal),
    said: () => text,
  };
}
