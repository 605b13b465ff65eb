import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';

const run = promisify(execFile);
const cli = join(projectRoot, 'dist', 'server', 'cli.js');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regioloket-cli-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line on a data folder of its own; it starts and stops the database itself. */
async function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  // Vitest sets a BASE_URL of its own.
  const env = { ...process.env, BASE_URL: '', REGIOLOKET_DATA: folder, DATABASE_URL: '' };
  try {
    const { stdout, stderr } = await run(process.execPath, [cli, ...args], { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

test('a folder without a database is not made by looking at it', async () => {
  const audit = await command('audit', 'verify');
  expect(audit).toMatchObject({ code: 1, err: expect.stringContaining('geen databank van Regioloket') });
});

test('--help is Dutch and succeeds', async () => {
  const { code, out } = await command('--help');
  expect(code).toBe(0);
  expect(out).toContain('Gebruik: npm run regioloket');
});

test.each([
  [[]],
  [['onbekend']],
  [['audit']],
  [['beheerder']],
  [['login-link', 'a@b.test', 'c']],
  [['--vlag']],
  [['audit', 'verify', '--kop', 'x']],
])('%j is wrong use: exit code 2 and the help', async (args) => {
  const { code, err } = await command(...args);
  expect(code).toBe(2);
  expect(err).toContain('Gebruik:');
});

test('the first administrator, a link for them, and a journal that holds', async () => {
  expect(await command('beheerder', 'Baas@abb.test')).toMatchObject({ code: 0, err: '' });
  expect(await command('beheerder', '<b>')).toMatchObject({
    code: 1,
    err: expect.stringContaining('geen volledig mailadres'),
  });
  const again = await command('beheerder', 'baas@abb.test');
  expect(again.code).toBe(1);
  expect(again.err).toContain('al in die periode');
  const link = await command('login-link', 'baas@abb.test');
  expect(link.out).toMatch(/^http:\/\/localhost:3000\/aanmelden\/[\w-]{43}\n$/);
  expect(await command('login-link', 'niemand@abb.test')).toMatchObject({ code: 1 });
  const audit = await command('audit', 'verify');
  expect(audit).toMatchObject({ code: 0, out: expect.stringContaining('Het journaal klopt') });
  const head = /kop ([0-9a-f]{64})/.exec(audit.out)?.[1] ?? '';
  expect(await command('audit', 'verify', '--kop', head)).toMatchObject({ code: 0 });
  expect(await command('audit', 'verify', '--kop', '0'.repeat(64))).toMatchObject({
    code: 1,
    err: expect.stringContaining('afgeknipt'),
  });
}, 60_000);
