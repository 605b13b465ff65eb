import { describe, expect, it } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { deadline } from '#platform/deadline.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { rolledBack, testDatabase, writing } from '../../../../test/harness/database.ts';
import { findTerm } from '../queries/find-term.ts';
import { getOfficeCalendar } from '../queries/get-office-calendar.ts';
import { listCalendarVersions } from '../queries/list-calendar-versions.ts';
import { listTermRules } from '../queries/list-term-rules.ts';
import { addDayOff, type EnteredDayOff } from './add-day-off.ts';
import type { OwnTerm } from './insert-own-term.ts';
import { setAskerTerm } from './set-asker-term.ts';
import { setLastDay } from './set-last-day.ts';
import { setTarget } from './set-target.ts';
import { withdrawDayOff } from './withdraw-day-off.ts';

const database = testDatabase('world');

const bridge: EnteredDayOff = {
  day: '2027-05-07',
  kind: 'bridgeDay',
  name: 'brugdag na Hemelvaart',
  document: 'omzendbrief van 1 december 2026',
  url: null,
};

const target: OwnTerm = {
  length: { unit: 'officeDays', count: 10 },
  lastDay: 'moves',
  countedFrom: 'contact',
  pausesForAsker: true,
  validFrom: '2026-12-01',
  because: 'beslissing van het afdelingshoofd',
};

async function asCoordinator(story: (ctx: Writing) => Promise<void>): Promise<void> {
  const actor = await actorOf(database, 'coordinator@abb.test', 'coordinator');
  await rolledBack(database, story, { actor });
}

const refusal = (story: (ctx: Writing) => Promise<unknown>) =>
  asCoordinator(async (ctx) => void (await story(ctx)));

describe('a day off', () => {
  it('makes a new version, moves the terms over it, and is withdrawn in another', async () => {
    await asCoordinator(async (ctx) => {
      await setTarget(ctx, 'inquiryTarget', target);
      const term = (await findTerm(ctx, 'inquiryTarget', '2027-05-03'))?.term;
      if (!term) throw new Error('the target was set');
      const before = await getOfficeCalendar(ctx);
      const clock = { term, start: '2027-05-03', pauses: [], extension: null };
      expect(deadline(clock, before).lastDay).toBe('2027-05-19');

      expect(await addDayOff(ctx, bridge)).toBe(before.version + 1);
      const added = await getOfficeCalendar(ctx);
      expect(deadline(clock, added).lastDay).toBe('2027-05-20');

      expect(await withdrawDayOff(ctx, bridge.day, 'ingetrokken omzendbrief')).toBe(before.version + 2);
      const withdrawn = await getOfficeCalendar(ctx);
      expect(deadline(clock, withdrawn).lastDay).toBe('2027-05-19');
      expect((await getOfficeCalendar(ctx, before.version + 1)).daysOff).toEqual(added.daysOff);
      expect((await listCalendarVersions(ctx)).slice(0, 2)).toMatchObject([
        { deed: 'withdrawn', because: 'ingetrokken omzendbrief', days: 1, firstDay: bridge.day },
        { deed: 'added', firstName: bridge.name },
      ]);
      expect(ctx.journal.map(({ deed }) => deed)).toEqual([
        'term.targetSet',
        'calendar.dayAdded',
        'calendar.dayWithdrawn',
      ]);
    });
  });

  it.each([
    ['in a weekend', { day: '2027-05-08' }, Invalid],
    ['on a holiday', { day: '2027-05-06' }, Conflict],
    ['before the calendar', { day: '2017-05-04' }, Invalid],
    ['after the calendar', { day: '2038-05-04' }, Invalid],
  ])('%s is refused', async (_what, wrong, kind) => {
    await expect(refusal((ctx) => addDayOff(ctx, { ...bridge, ...wrong }))).rejects.toThrow(kind);
  });

  it('is withdrawn only where there is one, and never by law', async () => {
    await expect(refusal((ctx) => withdrawDayOff(ctx, '2026-11-23', 'x'))).rejects.toThrow(NotFound);
    await expect(refusal((ctx) => withdrawDayOff(ctx, '2026-12-25', 'x'))).rejects.toThrow(Conflict);
  });

  it('is entered once where two enter it at the same time', async () => {
    const actor = await actorOf(database, 'coordinator@abb.test', 'coordinator');
    const enter = () => writing(database, (ctx) => addDayOff(ctx, bridge), { actor });
    const answers = await Promise.allSettled([enter(), enter(), enter()]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toBeInstanceOf(Conflict);
    }
  });
});

describe('a term', () => {
  it('of the office holds from its first day on, can be set again, and can be none', async () => {
    await asCoordinator(async (ctx) => {
      await setTarget(ctx, 'inquiryTarget', target);
      await setTarget(ctx, 'inquiryTarget', { ...target, length: null, validFrom: '2027-01-01' });
      const on = async (day: string) => (await findTerm(ctx, 'inquiryTarget', day))?.term?.version ?? null;
      expect(await Promise.all(['2026-11-30', '2026-12-01', '2027-01-01'].map(on))).toEqual([
        null,
        'inquiryTarget/1',
        null,
      ]);
      expect(await listTermRules(ctx, 'inquiryTarget')).toHaveLength(2);
    });
  });

  it('in a source keeps its length and source where its last day is set to move', async () => {
    await asCoordinator(async (ctx) => {
      const rule = { lastDay: 'moves', validFrom: '2026-12-01', because: 'advies van de juristen' } as const;
      await setLastDay(ctx, 'disclosureDecision', rule);
      expect(await findTerm(ctx, 'disclosureDecision', '2026-11-30')).toMatchObject({ number: 1 });
      expect(await findTerm(ctx, 'disclosureDecision', '2026-12-01')).toMatchObject({
        number: 2,
        term: { count: 20, extendedTo: 40, lastDay: 'moves' },
        source: { document: 'Bestuursdecreet van 7 december 2018' },
        because: 'advies van de juristen',
      });
    });
  });

  it('of the asker begins as a value to confirm, is set as a whole, can be none, and leaves who waits alone', async () => {
    await asCoordinator(async (ctx) => {
      expect(await findTerm(ctx, 'silence', '2026-11-23')).toMatchObject({
        number: 1,
        term: { unit: 'calendarDays', count: 30, lastDay: 'moves' },
        countedFrom: 'delivery',
        source: { certainty: 'toConfirm' },
      });
      const set = {
        lastDay: 'moves',
        validFrom: '2026-12-01',
        because: 'colleges vergaderen per kwartaal',
      } as const;
      await setAskerTerm(ctx, 'silence', { ...set, length: { unit: 'months', count: 3 } });
      await setAskerTerm(ctx, 'reopening', { ...set, length: null });
      expect(await findTerm(ctx, 'silence', '2026-11-30')).toMatchObject({ number: 1 });
      expect(await findTerm(ctx, 'silence', '2026-12-01')).toMatchObject({
        number: 2,
        term: { unit: 'months', count: 3 },
        countedFrom: 'delivery',
        because: set.because,
      });
      expect(await findTerm(ctx, 'reopening', '2026-12-01')).toBeNull();
      expect(ctx.journal.map(({ deed }) => deed)).toEqual(['term.askerTermSet', 'term.askerTermSet']);
    });
  });

  it('is not set for the past, not beyond about a year, and not as what it is not', async () => {
    const past = { ...target, validFrom: '2026-11-22' };
    const long = { ...target, length: { unit: 'months', count: 13 } } as const;
    await expect(refusal((ctx) => setTarget(ctx, 'inquiryTarget', past))).rejects.toThrow(Invalid);
    await expect(refusal((ctx) => setTarget(ctx, 'inquiryTarget', long))).rejects.toThrow(Invalid);
    await expect(refusal((ctx) => setTarget(ctx, 'complaintHandling', target))).rejects.toThrow(Conflict);
    const rule = { lastDay: 'moves', validFrom: '2026-12-01', because: 'x' } as const;
    await expect(refusal((ctx) => setLastDay(ctx, 'inquiryTarget', rule))).rejects.toThrow(Conflict);
    await expect(refusal((ctx) => setLastDay(ctx, 'silence', rule))).rejects.toThrow(Conflict);
    const asker = { ...rule, length: long.length };
    await expect(refusal((ctx) => setAskerTerm(ctx, 'silence', asker))).rejects.toThrow(Invalid);
    const before = { ...asker, length: null, validFrom: '2026-11-22' };
    await expect(refusal((ctx) => setAskerTerm(ctx, 'reopening', before))).rejects.toThrow(Invalid);
    const other = { ...asker, length: null };
    await expect(refusal((ctx) => setAskerTerm(ctx, 'complaintHandling', other))).rejects.toThrow(Conflict);
  });
});
