import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testCalendar, testDaysOff } from './calendar.fixture.ts';
import { addDays } from './day.ts';
import { type Clock, deadline, type Run } from './deadline.ts';
import { naiveDays } from './deadline-naive.fixture.ts';
import { Invalid } from './refusals.ts';
import type { Term } from './term.ts';

const calendar = testCalendar();

const twentyDays: Term = {
  version: 'disclosureDecision/1',
  unit: 'calendarDays',
  count: 20,
  firstCounted: 'nextDay',
  lastDay: 'stays',
  extendedTo: 40,
};

function clock(start: string, term: Partial<Term> = {}, happened: Partial<Clock> = {}): Clock {
  return { term: { ...twentyDays, ...term }, start, pauses: [], extension: null, ...happened };
}

/** A run in few words: what happened, from which day to which, and how far the count then was. */
function short({ treatment, from, to, lastNumber }: Run): string {
  const because = 'because' in treatment ? treatment.because : '';
  const why = typeof because === 'string' ? because : because.name;
  return [treatment.kind, why, from.slice(5), to?.slice(5) ?? 'open', lastNumber]
    .filter((x) => x !== '')
    .join(' ');
}

const told = (given: Clock) => deadline(given, calendar).runs.map(short);

describe('a term in calendar days', () => {
  test('begins the day after, and counts weekends and holidays', () => {
    expect(told(clock('2026-11-02'))).toEqual(['start 11-02 11-02 0', 'counted 11-03 11-22 20']);
    expect(deadline(clock('2026-11-02'), calendar)).toMatchObject({
      lastDay: '2026-11-22',
      termVersion: 'disclosureDecision/1',
      calendarVersion: 1,
    });
  });

  test('moves from a Sunday to the next office day only where its rule says so', () => {
    expect(told(clock('2026-10-12', { lastDay: 'moves' }))).toEqual([
      'start 10-12 10-12 0',
      'counted 10-13 11-01 20',
      'passedOver Allerzielen 11-02 11-02 20',
      'movedTo 11-03 11-03 20',
    ]);
    expect(deadline(clock('2026-10-12'), calendar).lastDay).toBe('2026-11-01');
  });

  test('is extended once, to the whole of the longer count', () => {
    const extension = { on: '2026-11-20', because: 'de documenten moeten nog verzameld worden' };
    expect(told(clock('2026-11-02', {}, { extension }))).toEqual([
      'start 11-02 11-02 0',
      'counted 11-03 11-22 20',
      'extended 11-23 12-12 40',
    ]);
  });

  test('stands still in a pause, and has no last day while that lasts', () => {
    const pause = { from: '2026-11-05', to: '2026-11-10', because: 'wacht op de vraagsteller' };
    expect(told(clock('2026-11-02', {}, { pauses: [pause] }))).toEqual([
      'start 11-02 11-02 0',
      'counted 11-03 11-04 2',
      'paused wacht op de vraagsteller 11-05 11-09 2',
      'counted 11-10 11-27 20',
    ]);
    const open = deadline(clock('2026-11-02', {}, { pauses: [{ ...pause, to: null }] }), calendar);
    expect(open.lastDay).toBeNull();
    expect(open.runs.map(short).at(-1)).toBe('paused wacht op de vraagsteller 11-05 open 2');
  });

  test('goes through the days on which the clock changes, leap days and year ends like any other', () => {
    expect(deadline(clock('2026-10-24', { count: 1 }), calendar).lastDay).toBe('2026-10-25');
    expect(deadline(clock('2027-03-27', { count: 2 }), calendar).lastDay).toBe('2027-03-29');
    expect(deadline(clock('2028-02-28', { count: 1 }), calendar).lastDay).toBe('2028-02-29');
    expect(deadline(clock('2026-12-31', { count: 10 }), calendar).lastDay).toBe('2027-01-10');
  });
});

describe('a term in office days', () => {
  test('skips weekends, holidays, closing days and bridge days, each with its reason', () => {
    const withBridge = testCalendar(
      [...testDaysOff, ['2026-05-15', { kind: 'bridgeDay', name: 'brugdag' }]],
      2,
    );
    const { runs, calendarVersion } = deadline(
      clock('2026-05-13', { unit: 'officeDays', count: 2 }),
      withBridge,
    );
    expect(runs.map(short)).toEqual([
      'start 05-13 05-13 0',
      'skipped Onze-Lieve-Heer-Hemelvaart 05-14 05-14 0',
      'skipped brugdag 05-15 05-15 0',
      'skipped weekend 05-16 05-17 0',
      'counted 05-18 05-19 2',
    ]);
    expect(calendarVersion).toBe(2);
  });

  test('counts the start itself where the rule says so', () => {
    expect(told(clock('2026-11-20', { unit: 'officeDays', count: 2, firstCounted: 'sameDay' }))).toEqual([
      'counted 11-20 11-20 1',
      'skipped weekend 11-21 11-22 1',
      'counted 11-23 11-23 2',
    ]);
  });

  test('is refused beyond the end of the calendar', () => {
    expect(() => deadline(clock('2039-12-28', { unit: 'officeDays' }), calendar)).toThrow(RangeError);
  });
});

test('a month from 31 January ends on the last of February, and moves from there where the rule says so', () => {
  const month = { unit: 'months', count: 1, lastDay: 'moves' } as const;
  expect(deadline(clock('2028-01-31', month), calendar).lastDay).toBe('2028-02-29');
  expect(told(clock('2027-01-31', month)).slice(1)).toEqual([
    'counted 02-01 02-28 28',
    'movedTo 03-01 03-01 28',
  ]);
});

test('a last day does not move into a pause', () => {
  const pause = { from: '2026-11-23', to: '2026-11-25', because: 'wacht' };
  expect(told(clock('2026-11-02', { lastDay: 'moves' }, { pauses: [pause] })).slice(1)).toEqual([
    'counted 11-03 11-22 20',
    'paused wacht 11-23 11-24 20',
    'movedTo 11-25 11-25 20',
  ]);
});

test.each([
  ['for a term that knows none', { extendedTo: null }, '2026-11-10', 'reden', 'kan niet verlengd worden'],
  ['without reasons', {}, '2026-11-10', '  ', 'Geef de redenen'],
  ['before the start', {}, '2026-11-01', 'reden', 'voor hij begint'],
  ['after the last day', {}, '2026-11-23', 'reden', 'niet meer verlengd'],
])('an extension %s is refused', (_what, term, on, because, words) => {
  const given = clock('2026-11-02', term, { extension: { on, because } });
  expect(() => deadline(given, calendar)).toThrow(Invalid);
  expect(() => deadline(given, calendar)).toThrow(words);
});

describe('beside a naive calculator that goes day by day', () => {
  const first = '2024-01-01';
  const days = fc.integer({ min: 0, max: 1_200 }).map((count) => addDays(first, count));
  const terms: fc.Arbitrary<Term> = fc.record({
    version: fc.constant('x/1'),
    unit: fc.constantFrom('calendarDays', 'officeDays', 'months'),
    count: fc.integer({ min: 1, max: 30 }),
    firstCounted: fc.constantFrom('nextDay', 'sameDay'),
    lastDay: fc.constantFrom('stays', 'moves'),
    extendedTo: fc.integer({ min: 31, max: 45 }),
  });
  const pauses = fc.array(
    fc.record({ from: days, length: fc.integer({ min: 0, max: 30 }), because: fc.constantFrom('a', 'b') }),
    { maxLength: 4 },
  );
  const offs = fc.array(fc.tuple(days, fc.constantFrom(...testDaysOff.map(([, off]) => off))), {
    maxLength: 60,
  });
  const courses = fc.record({ term: terms, start: days, pauses, offs, extended: fc.boolean() });

  test('every day is treated alike and the last day is the same', () => {
    fc.assert(
      fc.property(courses, ({ term, start, pauses: drawn, offs: daysOff, extended }) => {
        const given: Clock = {
          term,
          start,
          pauses: drawn.map(({ from, length, because }) => ({ from, to: addDays(from, length), because })),
          extension: extended ? { on: start, because: 'reden' } : null,
        };
        const { runs, lastDay } = deadline(given, testCalendar(daysOff));
        const naive = naiveDays(given, new Set(daysOff.map(([day]) => day)));
        expect(runs.flatMap(eachDay)).toEqual(naive);
        expect(lastDay).toBe(naive.at(-1)?.split(' ')[0]);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** A run day by day, as the naive calculator writes it. */
function eachDay({ treatment, from, to, firstNumber, lastNumber }: Run): string[] {
  const lines = [];
  for (let day = from; to !== null && day <= to; day = addDays(day, 1)) {
    const number = Math.min(firstNumber + lines.length, lastNumber);
    lines.push(`${day} ${treatment.kind} ${number}`);
  }
  return lines;
}
