import { expect, test } from 'vitest';
import { addDays, addMonths, dayBefore, daysBetween, dutchWithWeekday, isWeekend } from './day.ts';

test('a month from the last day of a month is the last day of a shorter one, in leap years too', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  expect(addMonths('2026-02-28', 1)).toBe('2026-03-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
});

test('days pass month ends, year ends and days of 23 and 25 hours one by one', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
  expect(addDays('2027-03-28', 1)).toBe('2027-03-29');
  expect(dayBefore('2026-03-01')).toBe('2026-02-28');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2028-03-01', '2028-02-01')).toBe(-29);
});

test('a day of the week is that of the day and of no time zone', () => {
  expect(dutchWithWeekday('2026-11-23')).toBe('maandag 23 november 2026');
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
