import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { openScratch, processesIn, until } from './scratch.ts';
import { makeSmallClone, type Start, start, writeLock } from './small-clone.ts';

const scratch = openScratch();
const clone = scratch.folder('een kloon');
mkdirSync(dirname(clone), { recursive: true });
makeSmallClone(clone);
const running: Start[] = [];

afterEach(async () => {
  rmSync(join(clone, 'wait'), { force: true });
  for (const { process: child, ended } of running.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
  await until(() => processesIn(clone).length === 0, 'no process was left');
});

afterAll(() => scratch.remove());

test('a fresh clone installs and builds with progress on standard error, and a command keeps its output clean', async () => {
  const first = run(['cli', '3', 'twee woorden', '--vlag']);
  expect(await first.ended).toBe(3);
  expect(first.out()).toBe('["3","twee woorden","--vlag"]\n');
  expect(first.errors()).toMatch(
    /^\[1\/2\] Pakketten installeren \.\.\.\n\[1\/2\] Pakketten installeren: klaar in \d+ s\n\[2\/2\] Regioloket bouwen \.\.\.\n\[2\/2\] Regioloket bouwen: klaar in \d+ s\n$/,
  );
});

test('the next time it does nothing and says nothing', async () => {
  const next = run(['cli', '0']);
  expect(await next.ended).toBe(0);
  expect(next.errors()).toBe('');
  expect(builds()).toBe(1);
});

test('a changed source is built anew, a changed test is not', async () => {
  writeFileSync(join(clone, 'app', 'main.test.ts'), 'a test');
  await run(['cli', '0']).ended;
  expect(builds()).toBe(1);
  writeFileSync(join(clone, 'app', 'main.ts'), 'second');
  const next = run(['cli', '0']);
  await next.ended;
  expect(next.errors()).toMatch(/^\[1\/1\] Regioloket bouwen/);
  expect(builds()).toBe(2);
});

test('a signal that comes twice, as Ctrl-C does under npm, reaches the server once, and its code is ours', async () => {
  const server = run(['start', 'extra']);
  await server.says('server start extra from second');
  server.process.kill('SIGINT');
  server.process.kill('SIGINT');
  expect(await server.ended).toBe(5);
  expect(server.out().match(/SIG\w+/g)).toEqual(['SIGINT']);
});

test('when we are killed the server is told', async () => {
  const server = run(['serve']);
  await server.says('server serve');
  server.process.kill('SIGKILL');
  await until(() => existsSync(join(clone, 'farewell')), 'the server knew');
});

test('nothing is changed under a running server: a start is refused, a command makes do', async () => {
  const server = run(['start']);
  await server.says('server start');
  writeLock(clone, '1.1.0');
  const second = run(['start']);
  expect(await second.ended).toBe(1);
  expect(second.errors()).toMatch(/^Er draait nog een Regioloket .*proces \d+.* Stop het eerst/);
  const command = run(['cli', '0']);
  expect(await command.ended).toBe(0);
  expect(command.errors()).toContain('op een vorige versie');
  expect(builds()).toBe(2);
});

test('a build that fails is shown, and tried again the next time', async () => {
  writeFileSync(join(clone, 'app', 'main.ts'), 'broken');
  const broken = run(['start']);
  expect(await broken.ended).toBe(1);
  expect(broken.errors()).toContain(
    'Regioloket bouwen is mislukt (9). Dit zei het programma:\nSyntax error in main.ts',
  );
  writeFileSync(join(clone, 'app', 'main.ts'), 'third');
  expect(await run(['cli', '0']).ended).toBe(0);
});

test('an interrupted build leaves no process and is done again', async () => {
  writeFileSync(join(clone, 'app', 'main.ts'), 'fourth');
  writeFileSync(join(clone, 'wait'), '');
  const interrupted = run(['start']);
  await interrupted.says('bouwen ...');
  interrupted.process.kill('SIGTERM');
  expect(await interrupted.ended).toBe(143);
  expect(processesIn(clone)).toEqual([]);
  rmSync(join(clone, 'wait'));
  const next = run(['cli', '0']);
  expect(await next.ended).toBe(0);
  expect(next.errors()).toContain('Regioloket bouwen');
});

test('two starts at once build once; the other waits and says so', async () => {
  writeFileSync(join(clone, 'app', 'main.ts'), 'fifth');
  writeFileSync(join(clone, 'wait'), '');
  const before = builds();
  const one = run(['cli', '0']);
  await one.says('bouwen ...');
  const other = run(['cli', '0']);
  await other.says('Een andere start');
  rmSync(join(clone, 'wait'));
  expect(await Promise.all([one.ended, other.ended])).toEqual([0, 0]);
  expect(builds()).toBe(before + 1);
});

test('a start that was killed while building holds nobody up once its builder has ended', async () => {
  writeFileSync(join(clone, 'app', 'main.ts'), 'sixth');
  writeFileSync(join(clone, 'wait'), '');
  const killed = run(['cli', '0']);
  await killed.says('bouwen ...');
  await until(() => processesIn(join(clone, 'node_modules', 'vite')).length === 1, 'the builder ran');
  killed.process.kill('SIGKILL');
  const next = run(['cli', '0']);
  await next.says('Een andere start');
  rmSync(join(clone, 'wait'));
  expect(await next.ended).toBe(0);
});

test('an unknown word is refused', async () => {
  const wrong = run(['strat']);
  expect(await wrong.ended).toBe(1);
  expect(wrong.errors()).toContain('Onbekend: strat');
});

function run(words: string[]): Start {
  const started = start(clone, words);
  running.push(started);
  return started;
}

function builds(): number {
  return readFileSync(join(clone, 'builds'), 'utf8').length;
}
