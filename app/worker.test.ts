import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asRuntimeRole } from '#platform/database.ts';
import { runtimeRole } from '#platform/database-connection.ts';
import { filesOnDisk } from '#platform/files.ts';
import { jobSchema } from '#platform/job-queue-schema.ts';
import { later } from '#platform/jobs.ts';
import { post } from '#platform/post.ts';
import { testDatabase, writing } from '../test/harness/database.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { startWorker } from './worker.ts';

const database = testDatabase('empty');
const errors: string[] = [];
const sent: string[] = [];
let stop = async () => {};

beforeAll(async () => {
  stop = await startWorker({
    connection: database.connection,
    db: database.kysely,
    clock: () => testMoment,
    carrier: async ({ to }) => void sent.push(to),
    dataFolder: tmpdir(),
    house: {
      version: '0.0.0-test',
      baseUrl: 'http://localhost:3000',
      isDemo: true,
      offersDemoRoles: false,
      undoSeconds: 0,
      backgroundMap: 'https://kaarten.test/wmts',
    },
    build: 'test',
    files: filesOnDisk(tmpdir()),
    scan: null,
    readText: async () => null,
    onError: (error) => errors.push(error.message),
  });
});
afterAll(() => stop());

test('a job that fails is told with its queue, and waits for another try; the others go on', async () => {
  await writing(database, async (ctx) => {
    later(ctx, 'post.deliver', { letterId: 'no id' });
    await post(ctx, { to: 'iemand@gemeente.test', subject: 'a', body: 'b' });
  });
  await until(() => errors.length > 0 && sent.length > 0);
  expect(errors).toEqual([expect.stringMatching(/^post\.deliver: invalid input syntax for type uuid/)]);
  expect(sent).toEqual(['iemand@gemeente.test']);
});

test('when its connections are cut, the worker goes on with new ones', async () => {
  expect(await database.cutConnections('regioloket worker')).toBeGreaterThan(0);
  await writing(database, (ctx) => post(ctx, { to: 'later@gemeente.test', subject: 'a', body: 'b' }));
  await until(() => sent.length > 1);
  expect(sent).toEqual(['iemand@gemeente.test', 'later@gemeente.test']);
});

test('the job queue does all its work, upkeep too, with the rights of the running program', async () => {
  const faults: string[] = [];
  const boss = new PgBoss({
    ...asRuntimeRole(database.connection),
    schema: jobSchema,
    migrate: false,
    createSchema: false,
    reindex: false,
    max: 2,
  });
  boss.on('error', (error) => faults.push(error.message));
  await boss.start();
  try {
    const { rows } = await boss.getDb().executeSql('select current_user as role');
    expect(rows).toEqual([{ role: runtimeRole }]);
    await boss.supervise();
    await boss.schedule('house.tidy', '0 0 1 1 *', {}, { tz: 'Europe/Brussels' });
  } finally {
    await boss.stop({ graceful: true, timeout: 2_000 });
  }
  expect(faults).toEqual([]);
});

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 15_000; waited += 50) await sleep(50);
}
