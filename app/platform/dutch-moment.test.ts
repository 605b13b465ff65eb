import { expect, test } from 'vitest';
import { dutchMoment, shortDutchMoment, timeToSecond } from './dutch-moment.ts';

test('a moment stands on the clock in Brussels, in summer and in winter', () => {
  expect(dutchMoment(new Date('2026-11-23T09:00:00Z'))).toBe('23 november 2026 om 10:00');
  expect(dutchMoment(new Date('2026-06-30T22:30:00Z'))).toBe('1 juli 2026 om 00:30');
  expect(shortDutchMoment(new Date('2026-11-23T09:00:07Z'))).toMatch(/^23\/11\/2026,? 10:00:07$/);
});

test('a time to the second, where seconds matter', () => {
  expect(timeToSecond(new Date('2026-11-23T09:00:07Z'))).toBe('10:00:07');
});
