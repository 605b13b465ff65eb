import { expect, test } from 'vitest';
import { testCalendar } from './calendar.fixture.ts';
import { closedBecause, isOfficeDay, nextOfficeDay } from './calendar.ts';

const calendar = testCalendar();

test('the office is closed in the weekend and on its days off, and says why', () => {
  expect(isOfficeDay(calendar, '2026-11-23')).toBe(true);
  expect(closedBecause(calendar, '2026-11-22')).toBe('weekend');
  expect(closedBecause(calendar, '2026-11-02')).toEqual({ kind: 'closingDay', name: 'Allerzielen' });
  expect(closedBecause(calendar, '2026-11-01')).toEqual({ kind: 'legalHoliday', name: 'Allerheiligen' });
});

test('the next office day lies after weekend and days off together', () => {
  expect(nextOfficeDay(calendar, '2026-10-30')).toBe('2026-11-03');
  expect(nextOfficeDay(calendar, '2026-12-31')).toBe('2027-01-04');
  expect(nextOfficeDay(calendar, '2026-11-23')).toBe('2026-11-24');
});

test('of days that it does not know it says nothing', () => {
  expect(() => isOfficeDay(calendar, '2018-12-31')).toThrow(RangeError);
  expect(() => nextOfficeDay(calendar, '2039-12-31')).toThrow('the calendar knows 2019-01-01 to 2040-01-01');
});
