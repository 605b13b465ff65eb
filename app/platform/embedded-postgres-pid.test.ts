import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findPostmaster, isPostmasterOf } from './embedded-postgres-pid.ts';

const cluster = mkdtempSync(join(tmpdir(), 'regioloket-pid-'));
const file = join(cluster, 'postmaster.pid');
const inside = spawn('sleep', ['60'], { cwd: cluster, stdio: 'ignore' });
const outside = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore' });

afterAll(() => {
  inside.kill('SIGKILL');
  outside.kill('SIGKILL');
  rmSync(cluster, { recursive: true });
});

function write(pid: number | string | undefined, status = 'ready   '): void {
  writeFileSync(file, `${pid}\n${cluster}\n1700000000\n5432\n/run/sockets\n\n 1 2\n${status}\n`);
}

test('no file, no postmaster', () => {
  expect(findPostmaster(cluster)).toBeNull();
});

test('a live process that works in the cluster is its postmaster, ready or not', () => {
  write(inside.pid);
  expect(findPostmaster(cluster)).toEqual({ pid: inside.pid, sockets: '/run/sockets', ready: true });
  write(inside.pid, 'starting');
  expect(findPostmaster(cluster)).toMatchObject({ ready: false });
  expect(existsSync(file)).toBe(true);
});

test.each([
  ['another program', () => outside.pid],
  ['nobody', () => 2 ** 22 + 1],
  ['this process itself', () => process.pid],
])('a file with the number of %s is stale and cleared away', (_, pid) => {
  write(pid());
  expect(findPostmaster(cluster)).toBeNull();
  expect(existsSync(file)).toBe(false);
});

test('a file without a number may still be in the writing; after five seconds it was cut by power loss', () => {
  writeFileSync(file, '');
  expect(findPostmaster(cluster)).toBeNull();
  expect(existsSync(file)).toBe(true);
  utimesSync(file, 0, 0);
  expect(findPostmaster(cluster)).toBeNull();
  expect(existsSync(file)).toBe(false);
});

test('a process that ended but was not collected by its parent is gone', async () => {
  const parent = spawn('sh', ['-c', 'cd "$1"; sleep 0.01 & echo $!; exec sleep 60', 'sh', cluster], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const zombie = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(existsSync(`/proc/${zombie}/stat`)).toBe(true);
  expect(isPostmasterOf(zombie, cluster)).toBe(false);
  parent.kill('SIGKILL');
});
