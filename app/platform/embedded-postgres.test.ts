import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runApplication } from '../../test/start/run-application.ts';
import { made, openScratch, processesIn, until } from '../../test/start/scratch.ts';
import { type EmbeddedPostgres, type Opening, openEmbeddedPostgres } from './embedded-postgres.ts';
import { Conflict } from './refusals.ts';

const scratch = openScratch();
const binariesFolder = made(join(scratch.root, 'postgres'));
const standing = scratch.folder('huis');
const opened: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  const database = await open({ dataFolder: standing });
  await ask(database, 'create table kept as select 1 as n');
  await database.close();
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const database of opened) await database.close();
  scratch.remove();
});

test('a first opening makes a database that sorts in Dutch, and closing leaves no process', async () => {
  const dataFolder = scratch.folder('eerste keer');
  const lines: string[] = [];
  const database = await open({ dataFolder, report: (line) => lines.push(line) });
  expect(
    await ask(
      database,
      `select string_agg(w, ' ' order by w) as answer from (values ('zebra'),('Zoë'),('éclair'),('Eén'),('ezel')) v(w)`,
    ),
  ).toBe('éclair Eén ezel zebra Zoë');
  expect(await ask(database, 'show timezone')).toBe('UTC');
  expect(await ask(database, 'show fsync')).toBe('on');
  expect(await ask(database, 'show listen_addresses')).toBe('');
  expect(lines).toContain('Database aanmaken ...');
  expect(processesIn(dataFolder)).not.toEqual([]);
  await database.close();
  expect(processesIn(dataFolder)).toEqual([]);
  expect(readdirSync(dataFolder).sort()).toEqual(['pg18', 'postgresql.log', 'socket']);
});

test('what was written is there at the next opening, which says nothing', async () => {
  const dataFolder = standing;
  const lines: string[] = [];
  const database = await open({ dataFolder, report: (line) => lines.push(line) });
  expect(await ask(database, 'select count(*)::int as answer from kept')).toBe(1);
  expect(lines).toEqual([]);
  await database.close();
});

test('a second server is refused with what to do; a command works beside it; the last one stops it', async () => {
  const dataFolder = scratch.folder('twee');
  const server = await open({ dataFolder });
  const refused = await open({ dataFolder }).catch((error: Error) => error);
  expect(refused).toBeInstanceOf(Conflict);
  expect((refused as Conflict).message).toContain(
    `draait al op de gegevensmap ${dataFolder} (proces ${process.pid})`,
  );
  const command = await open({ dataFolder, purpose: 'command' });
  await server.close();
  expect(await ask(command, 'select 1 as answer')).toBe(1);
  await command.close();
  expect(processesIn(dataFolder)).toEqual([]);
});

test('a database that a killed application left alive is taken over', async () => {
  const dataFolder = standing;
  const application = await run([dataFolder, 'server', binariesFolder]);
  const before = postmaster(dataFolder);
  application.process.kill('SIGKILL');
  expect(await application.ended).toBe('SIGKILL');
  const lines: string[] = [];
  const database = await open({ dataFolder, report: (line) => lines.push(line) });
  expect(postmaster(dataFolder)).toBe(before);
  expect(lines).toEqual(['De database draaide al en is overgenomen.']);
  await database.close();
  expect(processesIn(dataFolder)).toEqual([]);
});

test('after power loss the database starts, although its process number now belongs to another program', async () => {
  const dataFolder = standing;
  const stranger = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore' });
  children.push(stranger);
  const cluster = join(dataFolder, 'pg18');
  const file = `${stranger.pid}\n${cluster}\n1700000000\n5432\n${join(dataFolder, 'socket')}\n\n 1 2\nready   \n`;
  writeFileSync(join(cluster, 'postmaster.pid'), file);
  writeFileSync(join(dataFolder, 'socket', '.s.PGSQL.5432.lock'), file);
  const database = await open({ dataFolder });
  expect(await ask(database, 'select count(*)::int as answer from kept')).toBe(1);
  await database.close();
});

test('a postmaster that is killed is noticed, and the next opening recovers what was committed', async () => {
  const dataFolder = standing;
  const losses: string[] = [];
  const database = await open({ dataFolder, onLost: (reason) => losses.push(reason.message) });
  await ask(database, 'insert into kept values (2) returning n as answer');
  process.kill(postmaster(dataFolder), 'SIGKILL');
  await until(() => losses.length > 0, 'the loss was told');
  expect(losses).toEqual([expect.stringContaining('weggevallen')]);
  await database.close();
  const again = await open({ dataFolder });
  expect(await ask(again, 'select count(*)::int as answer from kept')).toBe(2);
  await again.close();
  expect(processesIn(dataFolder)).toEqual([]);
});

test('a path that is too long for a socket gets a short folder that others cannot enter', async () => {
  const dataFolder = join(scratch.folder('lang'), 'naam-van-twintig-met'.repeat(4), 'nog'.repeat(10));
  const database = await open({ dataFolder });
  expect(database.connection.host).toMatch(/^\/tmp\/regioloket-[0-9a-f]{12}$/);
  expect(await ask(database, 'select 1 as answer')).toBe(1);
  await database.close();
  rmdirSync(database.connection.host);
});

test('of two first starts at once exactly one serves', async () => {
  const dataFolder = scratch.folder('tegelijk');
  const applications = await Promise.all([1, 2].map(() => run([dataFolder, 'server', binariesFolder])));
  expect(applications.map(({ open: isOpen }) => isOpen).sort()).toEqual([false, true]);
  expect(applications.find(({ open: isOpen }) => !isOpen)?.said()).toContain('draait al');
  for (const { process: child } of applications) child.kill('SIGTERM');
  expect((await Promise.all(applications.map(({ ended }) => ended))).sort()).toEqual([0, 1]);
  expect(processesIn(dataFolder)).toEqual([]);
});

test('a cluster of another major version is refused untouched', async () => {
  const dataFolder = scratch.folder('ouder');
  mkdirSync(join(dataFolder, 'pg17'), { recursive: true });
  await expect(open({ dataFolder })).rejects.toThrow(/PostgreSQL 17; .*reservekopie/);
  expect(readdirSync(dataFolder)).toEqual(['pg17']);
});

test('a database that cannot start says what PostgreSQL said', async () => {
  const dataFolder = scratch.folder('stuk');
  await expect(open({ dataFolder, settings: { shared_buffers: 'veel' } })).rejects.toThrow(
    /PostgreSQL start niet.*\n.*invalid value for parameter "shared_buffers": "veel"/,
  );
  expect(processesIn(dataFolder)).toEqual([]);
});

test.runIf(process.getuid?.() === 0)(
  'a folder that PostgreSQL cannot reach is refused with the remedy',
  async () => {
    const dataFolder = scratch.folder('privé');
    mkdirSync(dirname(dataFolder), { recursive: true });
    mkdirSync(join(dirname(dataFolder), 'thuis'), { mode: 0o700 });
    const inside = join(dirname(dataFolder), 'thuis', 'data');
    await expect(open({ dataFolder: inside })).rejects.toThrow(`chmod o+x '${dirname(inside)}'`);
    expect(existsSync(inside)).toBe(false);
  },
);

async function open(opening: Partial<Opening> & { dataFolder: string }): Promise<EmbeddedPostgres> {
  const database = await openEmbeddedPostgres({
    purpose: 'server',
    report: () => undefined,
    binariesFolder,
    ...opening,
  });
  opened.push(database);
  return database;
}

async function run(words: string[]) {
  const application = await runApplication(words);
  children.push(application.process);
  return application;
}

async function ask({ connection }: EmbeddedPostgres, sql: string): Promise<unknown> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows[0] && Object.values(rows[0])[0];
  } finally {
    await client.end();
  }
}

function postmaster(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'pg18', 'postmaster.pid'), 'utf8'), 10);
}
