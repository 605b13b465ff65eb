import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { rolledBack, testDatabase, writing } from '../../../../test/harness/database.ts';
import { newInquiryNumber } from './new-inquiry-number.ts';
import { registerInquiry } from './register-inquiry.ts';

const database = testDatabase('world');
const house = { baseUrl: 'http://localhost:3000' };

/** The last moments of 2026 and the first of 2027 in Brussels, in UTC. */
const newYearsEve = new Date('2026-12-31T22:59:59.800Z');
const newYear = new Date('2026-12-31T23:00:00.000Z');

async function register(ctx: Writing, subjectLine: string): Promise<string> {
  const { number } = await registerInquiry(
    ctx,
    {
      channel: 'telephone',
      contactedOn: '2026-12-31',
      kind: 'question',
      subjectLine,
      question: subjectLine,
      organizationId: null,
      organizationName: '',
      name: '',
      email: null,
      telephone: '',
      isConfidential: false,
    },
    house,
  );
  return number;
}

function numbers(year: number, after: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `RV-${year}-${String(after + at + 1).padStart(6, '0')}`);
}

/** All numbers that were given, in order. */
async function held(): Promise<readonly string[]> {
  const rows = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select('number')
    .orderBy('number')
    .execute();
  return rows.map(({ number }) => number);
}

test('numbers are given once, without gaps: at the same time, when half is rolled back, and over the turn of the year', async () => {
  const before = await held();
  const failing = new Error('failed after the number was given');
  const attempts = Array.from({ length: 48 }, (_, at) =>
    writing(
      database,
      async (ctx) => {
        const number = await register(ctx, `vraag ${at}`);
        if (at % 2 === 1) throw failing;
        return number;
      },
      { now: at % 4 < 2 ? newYearsEve : newYear },
    ),
  );
  const outcomes = await Promise.allSettled(attempts);
  const given = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(24);
  expect(given.toSorted()).toEqual([...numbers(2026, before.length, 12), ...numbers(2027, 0, 12)]);
  expect(await held()).toEqual([...before, ...given.toSorted()]);
});

test('the second waits for the first: a number that is given and taken back is given again', async () => {
  const later = new Date('2028-05-01T10:00:00Z');
  await rolledBack(
    database,
    async (ctx) => expect((await newInquiryNumber(ctx)).number).toBe('RV-2028-000001'),
    { now: later },
  );
  const again = await writing(database, newInquiryNumber, { now: later });
  expect(again).toEqual({ number: 'RV-2028-000001', year: 2028, sequence: 1 });
});

test('the table itself refuses a number twice', async () => {
  await writing(database, (ctx) => register(ctx, 'eerste'), { now: newYear });
  const { year, sequence } = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select(['year', 'sequence'])
    .orderBy('registered_at', 'desc')
    .orderBy('sequence', 'desc')
    .executeTakeFirstOrThrow();
  const forgetful = writing(
    database,
    async (ctx) => {
      await ctx.db
        .updateTable('inquiries.counter')
        .set({ last: sequence - 1 })
        .where('year', '=', year)
        .execute();
      await register(ctx, 'tweede met hetzelfde nummer');
    },
    { now: newYear },
  );
  await expect(forgetful).rejects.toThrow(/duplicate key/);
});
