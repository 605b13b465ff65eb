import { expect, test } from 'vitest';
import { testCalendar, testDaysOff } from './calendar.fixture.ts';
import { deadline } from './deadline.ts';
import { movedDeadlines, type OpenClock } from './moved-deadlines.ts';
import type { Term } from './term.ts';

const fiveOfficeDays: Term = {
  version: 'target/1',
  unit: 'officeDays',
  count: 5,
  firstCounted: 'nextDay',
  lastDay: 'moves',
  extendedTo: null,
};

function open(id: string, start: string, pausedFrom: string | null = null): OpenClock {
  const pauses = pausedFrom === null ? [] : [{ from: pausedFrom, to: null, because: 'wacht' }];
  const clock = { term: fiveOfficeDays, start, pauses, extension: null };
  return { id, ...clock, lastDay: deadline(clock, testCalendar()).lastDay };
}

test('a bridge day that comes in the year moves the terms over it, and no others', () => {
  const clocks = [
    open('before', '2026-05-04'),
    open('over', '2026-05-12'),
    open('still', '2026-05-12', '2026-05-13'),
    open('after', '2026-05-18'),
  ];
  const withBridge = testCalendar(
    [...testDaysOff, ['2026-05-15', { kind: 'bridgeDay', name: 'brugdag' }]],
    2,
  );
  expect(movedDeadlines(clocks, withBridge)).toEqual([{ id: 'over', from: '2026-05-20', to: '2026-05-21' }]);
  expect(movedDeadlines(clocks, testCalendar())).toEqual([]);
});

test('a day off that is withdrawn brings them back', () => {
  const withBridge = testCalendar(
    [...testDaysOff, ['2026-05-15', { kind: 'bridgeDay', name: 'brugdag' }]],
    2,
  );
  const clock = open('over', '2026-05-12');
  const told = { ...clock, lastDay: deadline(clock, withBridge).lastDay };
  expect(movedDeadlines([told], testCalendar())).toEqual([
    { id: 'over', from: '2026-05-21', to: '2026-05-20' },
  ]);
});
