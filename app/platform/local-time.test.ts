import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testCalendar } from './calendar.fixture.ts';
import { addDays, dayOf } from './day.ts';
import { dueWithin, endOf, instantOf, officeMorning, timeOf } from './local-time.ts';

const at = (day: string, time: string) => instantOf(day, time).toISOString();

describe('a time on the clock in Brussels', () => {
  test('is an hour ahead of UTC in winter, two in summer', () => {
    expect(at('2026-11-23', '10:00')).toBe('2026-11-23T09:00:00.000Z');
    expect(at('2026-07-01', '00:30')).toBe('2026-06-30T22:30:00.000Z');
  });

  test('that comes twice is the first of the two', () => {
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  test('that does not come is the moment at which it is skipped', () => {
    const skipped = instantOf('2027-03-28', '02:30');
    expect(skipped.toISOString()).toBe('2027-03-28T01:00:00.000Z');
    expect(timeOf(skipped)).toBe('03:00');
    expect(at('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00.000Z');
  });

  test('comes back as it was, on every minute that the clock shows once', () => {
    const minutes = fc.integer({ min: Date.UTC(2019, 0) / 60_000, max: Date.UTC(2037, 11) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(minute * 60_000);
        const found = instantOf(dayOf(instant), timeOf(instant));
        const earlier = instant.getTime() - found.getTime();
        expect([0, 3_600_000]).toContain(earlier);
        expect(timeOf(found)).toBe(timeOf(instant));
      }),
    );
  });
});

test('a day ends when the next begins: 23, 24 or 25 hours, and no lost minute', () => {
  const hours = (day: string) => (endOf(day).getTime() - endOf(addDays(day, -1)).getTime()) / 3_600_000;
  expect(['2027-03-28', '2026-11-23', '2026-10-25'].map(hours)).toEqual([23, 24, 25]);
  const last = new Date(endOf('2026-12-31').getTime() - 1);
  expect([dayOf(last), timeOf(last)]).toEqual(['2026-12-31', '23:59']);
});

describe('what becomes due outside waking hours', () => {
  const due = (iso: string) =>
    dueWithin({ from: '08:00', to: '20:00' }, testCalendar(), new Date(iso)).toISOString();

  test('goes at once by day, and at eight in the morning where it was night', () => {
    expect(due('2026-11-23T09:00:00.000Z')).toBe('2026-11-23T09:00:00.000Z');
    expect(due('2026-11-23T02:00:00.000Z')).toBe('2026-11-23T07:00:00.000Z');
    expect(due('2026-11-23T07:00:00.000Z')).toBe('2026-11-23T07:00:00.000Z');
    expect(due('2026-11-23T19:00:00.000Z')).toBe('2026-11-24T07:00:00.000Z');
  });

  test('waits for the next office day over a weekend and days off', () => {
    expect(due('2026-10-30T22:00:00.000Z')).toBe('2026-11-03T07:00:00.000Z');
    expect(due('2026-12-25T10:00:00.000Z')).toBe('2026-12-28T07:00:00.000Z');
  });

  test('a reminder on the Easter Sunday on which 02:30 is skipped goes on Tuesday', () => {
    const reminder = instantOf('2027-03-28', '02:30');
    expect(due(reminder.toISOString())).toBe('2027-03-30T06:00:00.000Z');
  });
});

describe('the morning on which a letter goes out', () => {
  const morning = (day: string) => officeMorning(day, testCalendar())?.toISOString() ?? null;

  test('is that of the day, or of the next office day over a weekend and a holiday', () => {
    expect(morning('2026-12-14')).toBe('2026-12-14T07:00:00.000Z');
    expect(morning('2026-12-19')).toBe('2026-12-21T07:00:00.000Z');
    expect(morning('2026-12-25')).toBe('2026-12-28T07:00:00.000Z');
  });

  test('is none where nobody knows the office days', () => {
    expect(morning('2099-12-16')).toBeNull();
    expect(morning('1999-12-16')).toBeNull();
  });
});
