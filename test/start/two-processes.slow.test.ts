import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '#platform/database.ts';
import { openInstallation } from '#platform/installation.ts';
import { migrate } from '#platform/migrations.ts';
import { post } from '#platform/post.ts';
import { projectRoot } from '#platform/project-root.ts';
import { inWriting } from '#platform/writing.ts';
import { type DebianPostgres, startDebianPostgres } from '../all/debian-postgres.ts';
import { openScratch, until } from './scratch.ts';

const scratch = openScratch();
const main = join(projectRoot, 'dist', 'server', 'main.js');
const started: ReturnType<typeof serve>[] = [];
let postgres: DebianPostgres;
let database: OpenDatabase;

/** What came in, by the subject of the letter: which process sent it, in order. */
const received = new Map<string, string[]>();
/** A letter that a process has in its hands, to which the mail server does not say yes. */
let holds = false;
let held = '';

const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
    });
    stream.on('end', () => {
      const subject = /^Subject: (.*)$/m.exec(text)?.[1]?.trim() ?? '';
      const sender = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
      received.set(subject, [...(received.get(subject) ?? []), sender]);
      if (holds && sender === 'een@voorbeeld.test') held = subject;
      else done();
    });
  },
});

beforeAll(async () => {
  mailServer.listen(0, '127.0.0.1');
  await once(mailServer.server, 'listening');
  postgres = await startDebianPostgres();
  const connection = { connectionString: postgres.url };
  await migrate(connection);
  database = openDatabase(connection, () => {}, { max: 4 });
  await openInstallation(database.kysely, { now: new Date(), asDemo: false });
});
afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGTERM');
    await ended;
  }
  await database?.close();
  await postgres?.close();
  mailServer.close();
  scratch.remove();
});

/** A server in production on the same database, which sends its letters from an address of its own. */
function serve(name: string) {
  const { port } = mailServer.server.address() as AddressInfo;
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    REGIOLOKET_DATA: scratch.folder(name),
    BASE_URL: 'http://localhost:3000',
    PORT: '0',
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: `${name}@voorbeeld.test`,
  };
  const child = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => {
      text += more;
    });
  }
  return { child, said: () => text, ended: once(child, 'close') };
}

async function begin(name: string) {
  const site = serve(name);
  started.push(site);
  await until(() => site.said().includes('staat klaar'), `${name} served: ${site.said()}`, 60_000);
  return site;
}

async function postMany(from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await inWriting(database.kysely, { now: new Date(), actor: { kind: 'system', name: 'test' } }, (ctx) =>
      post(ctx, { to: 'iemand@gemeente.test', subject: `brief ${number}`, body: 'Dag' }),
    );
  }
}

async function unsent(): Promise<number> {
  const { rows } = await database.pool.query('select count(*) from platform.letter where sent_at is null');
  return rows[0].count;
}

async function untilSent(seconds: number): Promise<void> {
  for (let waited = 0; (await unsent()) > 0; waited += 1) {
    if (waited > seconds) throw new Error(`${await unsent()} letters still wait`);
    await sleep(1_000);
  }
}

test('two processes share two hundred letters and none goes twice; of one that is killed the other takes over', async () => {
  const [one] = await Promise.all([begin('een'), begin('twee')]);
  await postMany(1, 200);
  await untilSent(60);
  expect(received.size).toBe(200);
  expect([...received.values()].filter((senders) => senders.length > 1)).toEqual([]);
  expect(new Set([...received.values()].flat()).size).toBe(2);

  received.clear();
  holds = true;
  await postMany(201, 260);
  await until(() => held !== '', 'the first process had a letter in its hands', 30_000);
  one?.child.kill('SIGKILL');
  await untilSent(180);
  expect(received.size).toBe(60);
  // Whether the mail system took what was in its hands nobody knows: that one goes again, and no other.
  const twice = [...received].filter(([, senders]) => senders.length > 1);
  expect(twice).toEqual([[held, ['een@voorbeeld.test', 'twee@voorbeeld.test']]]);
});
