import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { type Application, runApplication } from './run-application.ts';
import { made, openScratch, processesIn } from './scratch.ts';

const SEED = Number(process.env.SEED ?? 20261123);
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const isRoot = process.getuid?.() === 0;
const scratch = openScratch();
const binaries = made(join(scratch.root, 'postgres'));

afterAll(() => scratch.remove());

test(`${ROUNDS} kills of application, database or both lose nothing that was committed (seed ${SEED})`, async () => {
  const dataFolder = scratch.folder('kills');
  const chance = randomFrom(SEED);
  let committed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const application = await runApplication([dataFolder, 'server', binaries]);
    expect(application.open, application.said()).toBe(true);
    const client = await connect(application);
    await client.query('create table if not exists kept (n int)');
    const { rows } = await client.query('select count(*)::int as count from kept');
    // One insert may have reached the disk without its answer reaching us.
    expect([committed, committed + 1]).toContain(rows[0].count);
    committed = rows[0].count;
    const victims = [
      [application.process.pid],
      [postmaster(dataFolder)],
      [application.process.pid, postmaster(dataFolder)],
    ];
    const timer = setTimeout(() => victims[Math.floor(chance() * 3)]?.forEach(kill), chance() * 300);
    for (let ended = false; !ended; ) {
      ended = await Promise.race([
        client.query('insert into kept values (1)').then(
          () => false,
          () => true,
        ),
        application.ended.then(() => true),
      ]);
      if (!ended) committed += 1;
    }
    clearTimeout(timer);
    await application.ended;
    await client.end().catch(() => undefined);
  }
  const last = await runApplication([dataFolder, 'server', binaries]);
  last.process.kill('SIGTERM');
  expect(await last.ended).toBe(0);
  expect(processesIn(dataFolder)).toEqual([]);
});

test('kills during the first start leave a data folder that the next start finishes', async () => {
  const chance = randomFrom(SEED + 1);
  for (let round = 0; round < 6; round++) {
    const dataFolder = scratch.folder('begin');
    const first = runApplication([dataFolder, 'server', dataFolder]);
    await sleep(chance() * 2500);
    for (const pid of processesIn(dataFolder)) kill(pid);
    await (await first).ended;
    const next = await runApplication([dataFolder, 'server', dataFolder]);
    expect(next.open, next.said()).toBe(true);
    next.process.kill('SIGTERM');
    expect(await next.ended).toBe(0);
    expect(processesIn(dataFolder)).toEqual([]);
    rmSync(dataFolder, { recursive: true });
  }
});

test('a crowd of starts and commands: never two servers, every command gets in, the last one out stops it', async () => {
  const dataFolder = scratch.folder('drukte');
  const chance = randomFrom(SEED + 2);
  for (let round = 0; round < 4; round++) {
    const purposes = Array.from({ length: 8 }, () => (chance() < 0.4 ? 'server' : 'command'));
    const results = await Promise.all(
      purposes.map((purpose) => comeAndGo(dataFolder, purpose, chance() * 500)),
    );
    for (const { purpose, open, code, said } of results) {
      if (purpose === 'command') expect({ open, code }, said).toEqual({ open: true, code: 0 });
      else expect({ open, code }, said).toEqual(open ? { open: true, code: 0 } : { open: false, code: 1 });
      if (!open) expect(said).toContain('draait al');
    }
    expect(overlaps(results.filter(({ purpose, open }) => purpose === 'server' && open))).toBe(false);
    expect(processesIn(dataFolder)).toEqual([]);
  }
});

test('a copy of PostgreSQL that power loss left with holes is made again', async () => {
  const dataFolder = scratch.folder('gaten');
  const first = await runApplication([dataFolder, 'command', dataFolder]);
  first.process.kill('SIGTERM');
  await first.ended;
  const copy = execFileSync('find', [dataFolder, '-name', 'initdb'], { encoding: 'utf8' }).trim();
  truncateSync(copy);
  const next = await runApplication([dataFolder, 'command', dataFolder]);
  expect(next.open, next.said()).toBe(true);
  next.process.kill('SIGTERM');
  await next.ended;
  expect(statSync(copy).size).toBeGreaterThan(0);
});

test.runIf(isRoot)('a strict umask of root does not shut PostgreSQL out', async () => {
  const dataFolder = scratch.folder('umask');
  const before = process.umask(0o077);
  const application = await runApplication([dataFolder, 'command', dataFolder]);
  process.umask(before);
  expect(application.open, application.said()).toBe(true);
  application.process.kill('SIGTERM');
  expect(await application.ended).toBe(0);
});

test.runIf(isRoot)(
  'an ordinary user in a private home, with root beside it and a stranger kept out',
  async () => {
    const { uid, gid, home } = ordinaryUser('regioloket-proef');
    try {
      const dataFolder = join(home, 'mijn loket', '.regioloket');
      const user = { uid, gid, env: { ...process.env, HOME: home } };
      const server = await runApplication([dataFolder, 'server', dataFolder], user);
      expect(server.open, server.said()).toBe(true);
      expect(statSync(join(dataFolder, 'pg18')).uid).toBe(uid);
      const root = await runApplication([dataFolder, 'command', dataFolder]);
      expect(root.open, root.said()).toBe(true);
      root.process.kill('SIGTERM');
      expect(await root.ended).toBe(0);
      const stranger = await runApplication([dataFolder, 'command', dataFolder], { uid: 65534, gid: 65534 });
      expect(stranger.open).toBe(false);
      const second = await runApplication([dataFolder, 'server', dataFolder], user);
      expect(second.said()).toContain('draait al');
      server.process.kill('SIGTERM');
      expect(await server.ended).toBe(0);
      expect(processesIn(dataFolder)).toEqual([]);
    } finally {
      execFileSync('userdel', ['-r', 'regioloket-proef'], { stdio: 'ignore' });
    }
  },
);

test.skipIf(isRoot)('the tests with other accounts were left out: they need root', () => undefined);

interface Visit {
  readonly purpose: string;
  readonly open: boolean;
  readonly code: number | string;
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

async function comeAndGo(dataFolder: string, purpose: string, stay: number): Promise<Visit> {
  const application = await runApplication([dataFolder, purpose, binaries]);
  const from = performance.now();
  await sleep(stay);
  const to = performance.now();
  application.process.kill('SIGTERM');
  return {
    purpose,
    open: application.open,
    code: await application.ended,
    said: application.said(),
    from,
    to,
  };
}

function overlaps(visits: Visit[]): boolean {
  return visits.some((one) =>
    visits.some((other) => one !== other && one.from < other.to && other.from < one.to),
  );
}

async function connect(application: Application): Promise<pg.Client> {
  const client = new pg.Client(application.connection());
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function ordinaryUser(name: string): { uid: number; gid: number; home: string } {
  execFileSync('useradd', ['--create-home', name]);
  const [, , uid, gid, , home = ''] = execFileSync('getent', ['passwd', name], { encoding: 'utf8' }).split(
    ':',
  );
  chmodSync(home, 0o700);
  chownSync(home, Number(uid), Number(gid));
  return { uid: Number(uid), gid: Number(gid), home };
}

function postmaster(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'pg18', 'postmaster.pid'), 'utf8'), 10);
}

function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** Mulberry32: the same seed gives the same kills. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
