import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { addDays, dayOf } from '#platform/day.ts';
import { decidedDeadline } from '#platform/deadline.ts';
import { instantOf } from '#platform/local-time.ts';
import { addDayOff } from '#rooms/calendar/commands/add-day-off.ts';
import { setTarget } from '#rooms/calendar/commands/set-target.ts';
import { withdrawDayOff } from '#rooms/calendar/commands/withdraw-day-off.ts';
import { findTerm } from '#rooms/calendar/queries/find-term.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { rolledBack, testDatabase, writing } from '../../../../test/harness/database.ts';
import type { InquiryKind } from '../model.ts';
import { listClocks } from '../queries/list-clocks.ts';
import { extendTerm } from './extend-term.ts';
import { reactAsAsker } from './react-as-asker.ts';
import { recountAfter } from './recount-clocks.ts';
import { registerInquiry } from './register-inquiry.ts';
import { writeToAsker } from './write-to-asker.ts';

const database = testDatabase('world');
const house = { baseUrl: 'http://localhost:3000' };

/** A question of this kind with contact on this day, registered at this moment. */
async function asked(ctx: Writing, kind: InquiryKind, contactedOn: string) {
  return await registerInquiry(
    ctx,
    {
      channel: 'letter',
      contactedOn,
      kind,
      subjectLine: 'Onderwerp',
      question: 'Vraag',
      organizationId: null,
      organizationName: '',
      name: '',
      email: 'iemand@torhout.test',
      telephone: '',
      isConfidential: false,
    },
    house,
  );
}

async function lastDayOf(ctx: Writing, id: string) {
  return (await listClocks(ctx, id)).map(({ deadline }) => deadline.lastDay);
}

test.each([
  ['on the last day of a month', 'disclosureRequest', '2027-01-31T10:00:00Z', ['2027-02-20']],
  ['over a leap day', 'disclosureRequest', '2028-02-10T10:00:00Z', ['2028-03-01']],
  ['just before midnight in Brussels', 'disclosureRequest', '2026-11-23T22:59:59Z', ['2026-12-13']],
  ['just after it', 'disclosureRequest', '2026-11-23T23:00:00Z', ['2026-12-14']],
  ['at the first of two half past twos', 'disclosureRequest', '2026-10-25T00:30:00Z', ['2026-11-14']],
  ['with the clock going forward on the way', 'disclosureRequest', '2027-03-20T10:00:00Z', ['2027-04-09']],
  ['to a last day on Christmas, that stays', 'disclosureRequest', '2026-12-05T10:00:00Z', ['2026-12-25']],
  ['to both days of a complaint', 'complaint', '2026-12-31T10:00:00Z', ['2027-01-10', '2027-02-14']],
] as const)('a term counts %s', async (_what, kind, moment, days) => {
  const now = new Date(moment);
  await rolledBack(
    database,
    async (ctx) => expect(await lastDayOf(ctx, (await asked(ctx, kind, dayOf(now))).id)).toEqual(days),
    { now },
  );
});

test('the day on the case is that of the calendar, whatever happens on the way', async () => {
  const actor = await actorOf(database, 'coordinator@abb.test', 'coordinator');
  const story = fc.record({
    from: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-11-23', days)),
    count: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('calendarDays', 'officeDays'),
    lastDay: fc.constantFrom('moves', 'stays'),
    waits: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 3,
    }),
    dayOff: fc.integer({ min: 1, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ from, count, unit, lastDay, waits, dayOff }) => {
      await rolledBack(
        database,
        async (ctx) => {
          const target = {
            length: { unit, count },
            lastDay,
            countedFrom: 'contact',
            pausesForAsker: true,
          } as const;
          await setTarget(ctx, 'inquiryTarget', { ...target, validFrom: from, because: 'proef' });
          const { id, number } = await asked(ctx, 'question', from);
          const pauses = [];
          let day = from;
          for (const [before, long] of waits) {
            const asks = addDays(day, before);
            day = addDays(asks, long);
            const words = { text: 'Wat bedoelt u?', version: null };
            await writeToAsker({ ...ctx, now: instantOf(asks, '10:00') }, number, 'askAsker', words, house);
            await reactAsAsker({ ...ctx, now: instantOf(day, '11:00') }, await linkOf(ctx), 'add', 'Dit.');
            if (long > 0) pauses.push({ from: asks, to: day, because: 'x' });
          }
          const off = addDays(from, dayOff);
          await recountAfter(ctx, async () => {
            const entered = {
              day: off,
              kind: 'bridgeDay',
              name: 'brugdag',
              document: 'brief',
              url: null,
            } as const;
            await addDayOff(ctx, entered).catch(() => null);
          });
          const [told] = await listClocks(ctx, id);
          const rule = await findTerm(ctx, 'inquiryTarget', from);
          if (!rule?.term || told === undefined) throw new Error('the target was set');
          const clock = { term: rule.term, start: from, pauses, extension: null };
          const expected = decidedDeadline(clock, await getOfficeCalendar(ctx)).lastDay;
          expect(told.deadline.lastDay).toBe(expected);
          expect(told.history.at(-1)?.dueOn).toBe(expected);
          const standing = ctx.db.selectFrom('inquiries.standing').select('office_due_on');
          const { office_due_on } = await standing.where('inquiry_id', '=', id).executeTakeFirstOrThrow();
          expect(office_due_on).toBe(expected);
        },
        { now: instantOf(from, '09:00'), actor },
      );
    }),
    { numRuns: 25 },
  );
});

test('an extension that was accepted stays, where a day off that is withdrawn would have made it late', async () => {
  const actor = await actorOf(database, 'coordinator@abb.test', 'coordinator');
  const now = new Date('2026-12-05T09:00:00Z');
  await rolledBack(
    database,
    async (ctx) => {
      await ctx.db
        .updateTable('calendar.term')
        .set({ last_day: 'moves' })
        .where('kind', '=', 'disclosureDecision')
        .execute();
      const { id, number } = await asked(ctx, 'disclosureRequest', '2026-12-05');
      expect(await lastDayOf(ctx, id)).toEqual(['2026-12-28']);
      const extends_ = { reasons: 'Archief.', version: null };
      await extendTerm({ ...ctx, now: new Date('2026-12-28T09:00:00Z') }, number, extends_, house);
      const days = await lastDayOf(ctx, id);
      await recountAfter(ctx, () => withdrawDayOff(ctx, '2026-12-26', 'gewone werkdag'));
      expect(await lastDayOf(ctx, id)).toEqual(days);
      expect(days).toEqual(['2027-01-14']);
    },
    { now, actor },
  );
});

test('a deed on a question waits for a change of the calendar, and is counted by it', async () => {
  const actor = await actorOf(database, 'coordinator@abb.test', 'coordinator');
  const now = new Date('2027-05-03T08:00:00Z');
  const target = {
    length: { unit: 'officeDays', count: 5 },
    lastDay: 'moves',
    countedFrom: 'contact',
  } as const;
  const set = { ...target, pausesForAsker: true, validFrom: '2027-05-03', because: 'proef' };
  await writing(database, (ctx) => recountAfter(ctx, () => setTarget(ctx, 'inquiryTarget', set)), {
    now,
    actor,
  });
  const bridge = {
    day: '2027-05-07',
    kind: 'bridgeDay',
    name: 'brugdag',
    document: 'brief',
    url: null,
  } as const;
  const questions = Array.from({ length: 6 }, () =>
    writing(database, (ctx) => asked(ctx, 'question', '2027-05-03'), { now, actor }),
  );
  const change = writing(database, (ctx) => recountAfter(ctx, () => addDayOff(ctx, bridge)), { now, actor });
  const [made] = await Promise.all([Promise.all(questions), change]);
  const rows = await database.kysely
    .selectFrom('inquiries.standing')
    .select('office_due_on')
    .where(
      'inquiry_id',
      'in',
      made.map(({ id }) => id),
    )
    .execute();
  expect(rows.map(({ office_due_on }) => office_due_on)).toEqual(made.map(() => '2027-05-12'));
});

/** The link in the last letter to the asker. */
async function linkOf(ctx: Writing): Promise<string> {
  const { body } = await ctx.db
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', 'iemand@torhout.test')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return /\/opvolgen\/(\S+)/.exec(body)?.[1] ?? '';
}
