import { expect, test } from 'vitest';
import { daysToCount, type Term } from './term.ts';

const month: Term = {
  version: 'month/1',
  unit: 'months',
  count: 1,
  firstCounted: 'nextDay',
  lastDay: 'stays',
  extendedTo: null,
};

test.each([
  ['nextDay', '2026-03-01', 31],
  ['nextDay', '2027-01-31', 28],
  ['nextDay', '2028-01-31', 29],
  ['sameDay', '2026-03-01', 31],
  ['sameDay', '2027-01-29', 31],
  ['sameDay', '2027-01-31', 29],
] as const)('a month with %s from %s counts %i days', (firstCounted, start, days) => {
  expect(daysToCount({ ...month, firstCounted }, start, 1)).toBe(days);
});

test('days count for what they are', () => {
  expect(daysToCount({ ...month, unit: 'officeDays' }, '2026-03-01', 5)).toBe(5);
});
