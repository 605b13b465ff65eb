import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rolledBack, testDatabase, writing } from '../../test/harness/database.ts';
import { testMoment } from '../../test/harness/test-moment.ts';
import { deliverLetter, forgetLetters, smtpCarrier } from './letter-delivery.ts';
import { post } from './post.ts';
import { eraseLetters } from './post-erasure.ts';

const database = testDatabase('empty');
const received: string[] = [];
let refuses = false;
let refusesForGood = false;

const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
    });
    stream.on('end', () => {
      if (refusesForGood) return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      if (refuses) return done(new Error('mailbox unavailable'));
      received.push(text);
      done();
    });
  },
});

let carrier = smtpCarrier('smtp://127.0.0.1:1', 'regioloket@voorbeeld.test');
beforeAll(async () => {
  mailServer.listen(0, '127.0.0.1');
  await once(mailServer.server, 'listening');
  const { port } = mailServer.server.address() as AddressInfo;
  carrier = smtpCarrier(`smtp://127.0.0.1:${port}`, 'regioloket@voorbeeld.test');
});
afterAll(() => new Promise<void>((resolve) => mailServer.close(() => resolve())));

const letter = { to: 'iemand@gemeente.test', subject: 'Één link', body: 'https://voorbeeld.test/geheim' };

async function written(): Promise<string> {
  await writing(database, (ctx) => post(ctx, letter));
  const row = await database.kysely
    .selectFrom('platform.letter')
    .select('id')
    .where('sent_at', 'is', null)
    .where('withheld_because', 'is', null)
    .executeTakeFirstOrThrow();
  return row.id;
}

const rowOf = (id: string) =>
  database.kysely.selectFrom('platform.letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('a letter is sent once, and its body is emptied', async () => {
  const id = await written();
  received.length = 0;
  await deliverLetter(database.kysely, id, { now: testMoment, carrier });
  await deliverLetter(database.kysely, id, { now: testMoment, carrier });
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('To: iemand@gemeente.test');
  expect(received[0]).toContain('Auto-Submitted: auto-generated');
  expect(await rowOf(id)).toMatchObject({ body: '', sent_at: testMoment });
});

test('a letter that is refused waits, with the reason, and goes out later', async () => {
  const id = await written();
  refuses = true;
  await expect(deliverLetter(database.kysely, id, { now: testMoment, carrier })).rejects.toThrow();
  expect(await rowOf(id)).toMatchObject({
    sent_at: null,
    last_error: expect.stringContaining('unavailable'),
  });
  refuses = false;
  await deliverLetter(database.kysely, id, { now: testMoment, carrier });
  expect(await rowOf(id)).toMatchObject({ sent_at: testMoment, last_error: null });
});

test('two deliveries at the same time send once, and the second is tried later', async () => {
  const id = await written();
  const carried: string[] = [];
  const both = await Promise.allSettled(
    ['one', 'other'].map((name) =>
      deliverLetter(database.kysely, id, {
        now: testMoment,
        carrier: async () => {
          carried.push(name);
          await sleep(300);
        },
      }),
    ),
  );
  expect(carried).toHaveLength(1);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await deliverLetter(database.kysely, id, { now: testMoment, carrier });
  expect(carried).toHaveLength(1);
});

test('a letter that is erased while it is refused keeps nothing of its address', async () => {
  const id = await written();
  const refusal = deliverLetter(database.kysely, id, {
    now: testMoment,
    carrier: async ({ to }) => {
      await writing(database, (ctx) => eraseLetters(ctx, to));
      throw new Error(`no mailbox ${to}`);
    },
  });
  await expect(refusal).rejects.toThrow('no mailbox');
  expect(JSON.stringify(await rowOf(id))).not.toContain(letter.to);
});

test('what was sent or withheld is forgotten after 90 days, what waits is not', async () => {
  const count = async () => {
    const rows = await database.kysely.selectFrom('platform.letter').select('id').execute();
    return rows.length;
  };
  const waiting = await written();
  const before = await count();
  const after = (days: number) => new Date(testMoment.getTime() + days * 86_400_000);
  await forgetLetters(database.kysely, after(89));
  expect(await count()).toBe(before);
  await forgetLetters(database.kysely, after(91));
  expect(await count()).toBe(1);
  await deliverLetter(database.kysely, waiting, { now: testMoment, carrier: null });
});

test('without a carrier, in a demonstration, a letter is withheld for good', async () => {
  const id = await written();
  received.length = 0;
  await deliverLetter(database.kysely, id, { now: testMoment, carrier: null });
  await deliverLetter(database.kysely, id, { now: testMoment, carrier });
  expect(received).toEqual([]);
  expect(await rowOf(id)).toMatchObject({ withheld_because: 'demo', sent_at: null });
});

test('a letter and its job stand or fall with their cause', async () => {
  const count = async () => {
    const rows = await database.kysely.selectFrom('platform.letter').select('id').execute();
    return rows.length;
  };
  const before = await count();
  await rolledBack(database, async (ctx) => void (await post(ctx, letter)));
  expect(await count()).toBe(before);
});

test('a letter that the mail system refuses for good is not tried again, and says so each time', async () => {
  const id = await written();
  received.length = 0;
  refusesForGood = true;
  expect(await deliverLetter(database.kysely, id, { now: testMoment, carrier })).toBe('refused');
  refusesForGood = false;
  expect(await deliverLetter(database.kysely, id, { now: testMoment, carrier })).toBe('refused');
  expect(received).toEqual([]);
  expect(await rowOf(id)).toMatchObject({ withheld_because: 'refused', sent_at: null });
  expect((await rowOf(id)).last_error).toContain('no such mailbox');
});
