import { expect, test } from 'vitest';
import { isOvertaken } from './list-proposed-answers.ts';

const returned = { endedAfterStep: 4 };

test('an answer that came back is over once another was delivered, whatever the clocks of two servers say', () => {
  expect(isOvertaken(returned, [{ id: 5, kind: 'delivered' }])).toBe(true);
  // Also where that answer did not do, and the question was opened again.
  expect(
    isOvertaken(returned, [
      { id: 5, kind: 'delivered' },
      { id: 6, kind: 'denied' },
    ]),
  ).toBe(true);
});

test('it is not over by what was delivered before it came back, nor while it waits', () => {
  expect(
    isOvertaken(returned, [
      { id: 3, kind: 'delivered' },
      { id: 5, kind: 'noted' },
    ]),
  ).toBe(false);
  expect(isOvertaken({ endedAfterStep: null }, [{ id: 5, kind: 'delivered' }])).toBe(false);
});
