import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openScratch, processesIn, until } from './scratch.ts';
import { makeSmallClone, start } from './small-clone.ts';

const SYSTEM_NODE = '/usr/bin/node';
const scratch = openScratch();
const clone = scratch.folder('kloon');
mkdirSync(dirname(clone), { recursive: true });
makeSmallClone(clone);

afterAll(() => scratch.remove());

test.skipIf(!isOld(SYSTEM_NODE))(
  `under an older ${SYSTEM_NODE} the pinned Node is fetched, and runs everything`,
  async () => {
    const first = start(clone, ['cli', '0'], SYSTEM_NODE);
    expect(await first.ended, first.errors()).toBe(0);
    expect(first.errors()).toContain('[1/3] Node 24 ophalen');
    const next = start(clone, ['cli', '0'], SYSTEM_NODE);
    expect(await next.ended).toBe(0);
    expect(next.errors()).toBe('');
    rmSync(join(clone, 'runtime', 'node_modules', '.regioloket.json'));
    rmSync(join(clone, 'runtime', 'node_modules', '.package-lock.json'));
    const again = start(clone, ['cli', '0'], SYSTEM_NODE);
    expect(await again.ended).toBe(0);
    expect(again.errors()).toContain('Node 24 ophalen');
  },
);

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  '%s for npm alone ends the server too',
  async (signal) => {
    expect(await start(clone, ['cli', '0']).ended).toBe(0);
    const npm = spawn('npm', ['start'], { cwd: clone, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    npm.stdout.on('data', (text) => {
      said += text;
    });
    await until(() => said.includes('server start'), 'the server ran');
    npm.kill(signal);
    await until(() => processesIn(clone).length === 0, 'the server was gone');
  },
);

function isOld(node: string): boolean {
  return (
    existsSync(node) &&
    Number.parseInt(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10) < 24
  );
}
