import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBackup } from '#platform/backup.ts';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import { openEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { filesOnDisk } from '#platform/files.ts';
import { migrate } from '#platform/migrations.ts';
import { restoreBackup } from '#platform/restoration.ts';
import { listContentHashes } from '#rooms/documents/queries/list-content-hashes.ts';
import { type DebianPostgres, startDebianPostgres } from '../test/all/debian-postgres.ts';
import { onDatabase, onServer } from '../test/harness/cluster.ts';
import { fillTemplate } from '../test/harness/template.ts';
import { temporaryFolder } from '../test/harness/temporary-folder.ts';
import { testMoment } from '../test/harness/test-moment.ts';

const folder = await temporaryFolder();
let debian: DebianPostgres;
let server: DatabaseConnection;
let embedded: Awaited<ReturnType<typeof openEmbeddedPostgres>>;

beforeAll(async () => {
  debian = await startDebianPostgres();
  server = { connectionString: debian.url };
  await chmod(folder, 0o711);
  embedded = await openEmbeddedPostgres({
    dataFolder: join(folder, 'data'),
    purpose: 'command',
    report: () => {},
  });
});
afterAll(async () => {
  await embedded?.close();
  await debian?.close();
});

/** What a stranger would compare: per table a digest of its rows that PostgreSQL makes, whatever its version. */
async function digests(connection: DatabaseConnection): Promise<readonly string[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query("set time zone 'UTC'");
    const { rows } = await client.query(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_type = 'BASE TABLE'
         and table_schema not in ('pg_catalog', 'information_schema', 'jobs') order by 1`,
    );
    const lines: string[] = [];
    for (const { name } of rows) {
      // Putting back adds a line to the journal, and its own.
      const but = name === 'journal.line' ? "where deed <> 'house.restored'" : '';
      if (name === 'platform.restoration') continue;
      const found = await client.query(
        `select count(*), md5(string_agg(row, '' order by row collate "C")) as digest
         from (select to_jsonb(t)::text as row from ${name} as t ${but}) as rows`,
      );
      lines.push(`${name} ${found.rows[0].count} ${found.rows[0].digest}`);
    }
    return lines;
  } finally {
    await client.end();
  }
}

test('from a PostgreSQL server of 15 to the embedded 18 and back, all rows stay the same', async () => {
  const files = filesOnDisk(join(folder, 'files'));
  const source = { files, hashesAfter: listContentHashes, version: '0.4.0', now: testMoment };
  const target = { files, hashesAfter: listContentHashes, now: testMoment };
  await migrate(server);
  await fillTemplate(server);
  // What waits is held when it is put back; here all was settled before.
  await onServer(server, "update platform.letter set withheld_because = 'demo' where sent_at is null");
  const first = await digests(server);
  await makeBackup(join(folder, 'van-de-server'), { ...source, connection: server });
  await restoreBackup(join(folder, 'van-de-server'), { ...target, connection: embedded.connection });
  expect(await digests(embedded.connection)).toEqual(first);

  await onServer(server, 'create database terug');
  const back = onDatabase(server, 'terug');
  await makeBackup(join(folder, 'van-de-ingebedde'), { ...source, connection: embedded.connection });
  await restoreBackup(join(folder, 'van-de-ingebedde'), { ...target, connection: back });
  expect(await digests(back)).toEqual(first);
});
