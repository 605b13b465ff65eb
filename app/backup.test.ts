import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeBackup } from '#platform/backup.ts';
import { readArchive, writeArchive } from '#platform/backup-archive.ts';
import type { BackupManifest } from '#platform/backup-manifest.ts';
import { verifyBackup } from '#platform/backup-verification.ts';
import { openDatabase } from '#platform/database.ts';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import { filesOnDisk } from '#platform/files.ts';
import { auditJournal } from '#platform/journal-audit.ts';
import { migrate } from '#platform/migrations.ts';
import { restoreBackup } from '#platform/restoration.ts';
import { findOpenRestoration, releaseRestoration } from '#platform/restored-letters.ts';
import { inWriting } from '#platform/writing.ts';
import { forgetUploads } from '#rooms/documents/commands/forget-uploads.ts';
import { listContentHashes } from '#rooms/documents/queries/list-content-hashes.ts';
import { dropDatabase, onDatabase, onServer } from '../test/harness/cluster.ts';
import { testDatabase } from '../test/harness/database.ts';
import { startOfficeWork } from '../test/harness/office-work.ts';
import { testSite } from '../test/harness/site.ts';
import { temporaryFolder } from '../test/harness/temporary-folder.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { gapLines } from './restoration-gap.ts';

const database = testDatabase('world');
const folder = await temporaryFolder();
const files = filesOnDisk(join(folder, 'files'));
const site = testSite(database, { admits: async () => true, files });
const archive = join(folder, 'kopie.tar.gz');
const made: string[] = [];

/** A database of its own without anything in it. */
async function emptyDatabase(): Promise<DatabaseConnection> {
  const name = `regioloket_restored_${process.pid}_${made.length}`;
  await onServer(inject('connection'), `create database ${name}`);
  made.push(name);
  return onDatabase(inject('connection'), name);
}

const target = (connection: DatabaseConnection, to = files) => ({
  connection,
  files: to,
  hashesAfter: listContentHashes,
  now: testMoment,
});

const source = (more: { snapshot?: string } = {}) => ({
  connection: database.connection,
  files,
  hashesAfter: listContentHashes,
  version: '0.4.0',
  now: testMoment,
  ...more,
});

async function connected(connection: DatabaseConnection): Promise<Client> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  await client.query("set time zone 'UTC'");
  return client;
}

/** Every table that is not of the job queue or of PostgreSQL, as the standard's own catalogue names them. */
async function tableNames(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'jobs') order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function rowsOf(client: Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query(`select to_jsonb(t)::text as row from ${table} as t order by 1`);
  return rows.map(({ row }) => row);
}

/** What putting back adds to what was copied. */
const notedByRestoring = /"deed": "house\.restored"/;

let work: ReturnType<typeof startOfficeWork>;
let before: Client;
let doneBefore: readonly string[];
let manifest: BackupManifest;

/** Made once: a backup of a moment that stays open in `before`, while four people go on working until it is done. */
beforeAll(async () => {
  work = startOfficeWork(site, 4);
  while (work.done.length < 4) await sleep(50);
  doneBefore = work.done.map(({ mark }) => mark);
  before = await connected(database.connection);
  await before.query('begin isolation level repeatable read read only');
  const { rows } = await before.query('select pg_export_snapshot() as id');
  manifest = await makeBackup(archive, source({ snapshot: rows[0].id }));
  while (work.done.length < doneBefore.length + 4) await sleep(50);
  await work.stop();
}, 60_000);

afterAll(async () => {
  await before?.end();
  for (const name of made) await dropDatabase(inject('connection'), name);
});

test('what is copied while others write is, put back, every row of that moment and no other', async () => {
  const connection = await emptyDatabase();
  const restored = filesOnDisk(join(folder, 'restored'));
  await restoreBackup(archive, target(connection, restored));
  const after = await connected(connection);
  try {
    const tables = await tableNames(before);
    expect(await tableNames(after)).toEqual(tables);
    expect(manifest.tables.map(({ name }) => name).sort()).toEqual([...tables].sort());
    for (const table of tables) {
      const then = await rowsOf(before, table);
      const now = await rowsOf(after, table);
      if (table === 'journal.line') expect(now.filter((row) => !notedByRestoring.test(row))).toEqual(then);
      else if (table === 'platform.restoration') expect([then.length, now.length]).toEqual([0, 1]);
      else if (table === 'platform.letter') {
        const asThen = now.map((row) =>
          row.replace('"withheld_because": "restored"', '"withheld_because": null'),
        );
        expect(asThen.sort()).toEqual([...then].sort());
      } else expect(now, table).toEqual(then);
    }
    const subjects = (await rowsOf(after, 'inquiries.inquiry')).join('\n');
    expect(doneBefore.filter((mark) => !subjects.includes(`Vraag ${mark}"`))).toEqual([]);
    expect(subjects).not.toContain(`Vraag ${work.done.at(-1)?.mark}"`);
    const hashes = await after.query("select encode(hash, 'hex') as hash from documents.content");
    expect(hashes.rows.length).toBeGreaterThanOrEqual(doneBefore.length);
    for (const { hash } of hashes.rows) expect((await restored.read(hash)).length).toBeGreaterThan(0);
  } finally {
    await after.end();
  }
});

test('what was put back works: the journal holds, numbers and sequences go on, an update finds nothing to do', async () => {
  const connection = await emptyDatabase();
  await restoreBackup(archive, target(connection));
  expect(await migrate(connection)).toEqual([]);
  const open = openDatabase(connection, () => {}, { max: 5 });
  try {
    const { faults, lines } = await auditJournal(open.kysely, [manifest.journal.hash]);
    expect([faults, lines]).toEqual([[], manifest.journal.number + 1]);
    const there = { kysely: open.kysely, open, connection, cutConnections: async () => 0 };
    const again = startOfficeWork(testSite(there, { admits: async () => true, files }), 1);
    while (again.done.length < 1) await sleep(50);
    await again.stop();
    const { rows } = await open.pool.query(
      'select count(*), count(distinct number) as different from inquiries.inquiry',
    );
    expect(rows[0].count).toBe(rows[0].different);
  } finally {
    await open.close();
  }
});

test('letters that waited stay until a person lets them go, but for those that went out already', async () => {
  const connection = await emptyDatabase();
  await restoreBackup(archive, target(connection));
  await migrate(connection);
  const open = openDatabase(connection, () => {}, { max: 2 });
  try {
    const found = await findOpenRestoration(open.kysely);
    const [first, ...others] = found?.letters ?? [];
    if (found === null || first === undefined) throw new Error('no letter waits');
    expect(others.length).toBeGreaterThan(2);
    const jobs = async () =>
      (
        await open.pool.query("select data->>'letterId' as id from jobs.job where name = 'post.deliver'")
      ).rows.map(({ id }) => id);
    expect(await jobs()).toEqual([]);
    const actor = { kind: 'system', name: 'test' } as const;
    const release = () =>
      inWriting(open.kysely, { now: testMoment, actor }, (ctx) =>
        releaseRestoration(ctx, found, new Set([first.id])),
      );
    expect(await release()).toBe(others.length);
    expect((await jobs()).sort()).toEqual(others.map(({ id }) => id).sort());
    expect(await findOpenRestoration(open.kysely)).toBeNull();
  } finally {
    await open.close();
  }
});

test('the heads that were noted elsewhere tell what is missing since the backup', async () => {
  const backupMadeAt = new Date('2026-11-22T03:00:00Z');
  const restored = { id: 'x', backupMadeAt, restoredAt: testMoment, journalNumber: 2, letters: [] };
  const { rows } = await database.open.pool.query(
    "select encode(hash, 'hex') as hash from journal.line order by number limit 2",
  );
  const ours = { at: '2026-11-21T02:05:00.000Z', number: 2, hash: rows[1].hash };
  const later = { at: '2026-11-23T02:05:00.000Z', number: 40, hash: 'f'.repeat(64) };
  const lines = async (...heads: (typeof ours)[]) =>
    (await gapLines(database.kysely, restored, heads)).join('\n');
  expect(await lines()).toContain('Er zijn geen koppen');
  expect(await lines(ours)).toContain('Geen enkele genoteerde kop is van later');
  expect(await lines(ours, later)).toContain('Er ontbreken minstens 38 daden: op 23 november 2026 om 03:05');
  expect(await lines({ ...ours, hash: 'e'.repeat(64) }, later)).toContain('niet van dit journaal');
  expect(await lines(ours, { ...later, at: '2026-11-24T02:05:00.000Z' })).toContain('Geen enkele');
});

test('a backup goes into an empty database only, and one that is cut off or changed goes nowhere', async () => {
  const taken = target(database.connection);
  await expect(restoreBackup(archive, taken)).rejects.toThrow('Er staan al tabellen');
  await expect(makeBackup(archive, source())).rejects.toThrow('Er staat al een bestand');
  await expect(restoreBackup(join(folder, 'nergens'), target(await emptyDatabase()))).rejects.toThrow(
    'is er niet',
  );
  const bytes = await readFile(archive);
  const cut = join(folder, 'afgebroken');
  await writeFile(cut, bytes.subarray(0, bytes.length - 40_000));
  const bent = join(folder, 'veranderd');
  await writeFile(
    bent,
    bytes.with(Math.floor(bytes.length / 2), (bytes.at(Math.floor(bytes.length / 2)) ?? 0) ^ 1),
  );
  const other = join(folder, 'andere-rij');
  await rewrite(other, (name, content) =>
    name.startsWith('rows/notes.note/') ? Buffer.from(content.toString().replace('Nota', 'Mota')) : content,
  );
  const connection = await emptyDatabase();
  for (const path of [cut, bent, other]) {
    await expect(restoreBackup(path, target(connection)), path).rejects.toThrow('is geen hele reservekopie');
  }
  const strange = join(folder, 'andere-versie');
  await rewrite(strange, (name, content) =>
    name === 'manifest.json'
      ? Buffer.from(
          content.toString().replace('"20261123-0900-platform-create.sql"', '"20990101-0000-later.sql"'),
        )
      : content,
  );
  await expect(restoreBackup(strange, target(connection))).rejects.toThrow(
    'van een andere versie van Regioloket',
  );
  const client = await connected(connection);
  expect(await tableNames(client)).toEqual([]);
  await client.end();
});

test('a backup that fails leaves nothing behind, and says why', async () => {
  await expect(makeBackup(join(folder, 'geen map', 'kopie'), source())).rejects.toThrow('De map van');
  const path = join(folder, 'halverwege');
  await expect(
    writeArchive(path, async (add) => {
      await add('rows/a/000001', Buffer.from('a\n'));
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    }),
  ).rejects.toThrow('is vol');
  expect([existsSync(path), (await readdir(folder)).filter((name) => name.endsWith('.tmp'))]).toEqual([
    false,
    [],
  ]);
});

test('a file that is gone from disk is named, and what is thrown away waits for the backup', async () => {
  const { rows } = await database.open.pool.query(
    "select encode(hash, 'hex') as hash from documents.content limit 1",
  );
  const bytes = await files.read(rows[0].hash);
  await files.remove(rows[0].hash);
  const path = join(folder, 'zonder-bijlage');
  const { missingFiles } = await makeBackup(path, source());
  expect(missingFiles).toEqual([rows[0].hash]);
  expect((await verifyBackup(path)).missingFiles).toEqual(missingFiles);
  await restoreBackup(path, target(await emptyDatabase(), filesOnDisk(join(folder, 'without'))));
  await files.put(rows[0].hash, bytes);

  await database.open.pool.query(
    "insert into documents.content values ('\\x00'::bytea || substring(sha256('a') from 2), 1, 'text/plain', now() - interval '9 days', 'none')",
  );
  const orphans = async () =>
    (
      await database.open.pool.query(
        "select from documents.content where received_at < now() - interval '8 days'",
      )
    ).rowCount;
  const lock = await connected(database.connection);
  await lock.query('select pg_advisory_lock_shared(7306006)');
  await forgetUploads(database.kysely, { now: new Date(), files });
  expect(await orphans()).toBe(1);
  await lock.end();
  await forgetUploads(database.kysely, { now: new Date(), files });
  expect(await orphans()).toBe(0);
});

async function rewrite(path: string, change: (name: string, content: Buffer) => Buffer): Promise<void> {
  await writeArchive(path, async (add) => {
    for await (const { name, bytes } of readArchive(archive)) await add(name, change(name, bytes));
  });
}
