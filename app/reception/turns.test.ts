import { expect, test } from 'vitest';
import { TooManyAsked, turns } from './turns.ts';

test('one client has no more worked out at once than it may, and keeps nobody else out', async () => {
  const takeTurn = turns(2);
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((end) => void ends.push(end));
  const running = [takeTurn('a', work), takeTurn('a', work)];
  expect(() => takeTurn('a', work)).toThrow(TooManyAsked);
  running.push(takeTurn('b', work));
  expect(ends).toHaveLength(3);
  ends[0]?.();
  await running[0];
  running.push(takeTurn('a', work));
  expect(() => takeTurn('a', work)).toThrow(TooManyAsked);
  for (const end of ends) end();
  await Promise.all(running);
});

test('work that fails gives its turn back', async () => {
  const takeTurn = turns(1);
  await expect(takeTurn('a', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  await expect(takeTurn('a', async () => 'done')).resolves.toBe('done');
});
