import { expect, test } from 'vitest';
import { isPastDay, taskVerbs } from './model.ts';

test('only an open task is past its day, and not on that day itself', () => {
  const past = (state: 'open' | 'done', dueOn: string | null) => isPastDay({ state, dueOn }, '2026-11-23');
  expect([past('open', '2026-11-22'), past('open', '2026-11-23'), past('open', null)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(past('done', '2026-11-22')).toBe(false);
});

test('nothing more happens to what was done or taken back', () => {
  expect(Object.values(taskVerbs).map(({ from }) => from)).toEqual(['open', 'open', 'open']);
});
