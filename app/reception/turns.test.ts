import { expect, test } from 'vitest';
import { TooManyAsked, turns } from './turns.ts';

test('one client has no more worked out at once than it may, and keeps nobody else out', async () => {
  const takeTurn = turns({ atOnce: 2 });
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((end) => void ends.push(end));
  const running = [takeTurn('a', work), takeTurn('a', work)];
  await expect(takeTurn('a', work)).rejects.toThrow(TooManyAsked);
  running.push(takeTurn('b', work));
  expect(ends).toHaveLength(3);
  ends[0]?.();
  await running[0];
  running.push(takeTurn('a', work));
  await expect(takeTurn('a', work)).rejects.toThrow(TooManyAsked);
  for (const end of ends) end();
  await Promise.all(running);
});

test('work that fails gives its turn back', async () => {
  const takeTurn = turns({ atOnce: 1 });
  await expect(takeTurn('a', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  await expect(takeTurn('a', async () => 'done')).resolves.toBe('done');
});

test('who may wait begins when one is done, in order, and no more of them than may wait', async () => {
  const takeTurn = turns({ atOnce: 1, waiting: 2 });
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (one: number) => () => {
    begun.push(one);
    return new Promise<number>((end) => void ends.push(() => end(one)));
  };
  const asked = [1, 2, 3].map((one) => takeTurn('a', work(one)));
  await expect(takeTurn('a', work(4))).rejects.toThrow(TooManyAsked);
  for (const one of [1, 2, 3]) {
    expect(begun).toHaveLength(one);
    ends[one - 1]?.();
    expect(await asked[one - 1]).toBe(one);
  }
  expect(begun).toEqual([1, 2, 3]);
  await expect(takeTurn('a', async () => 5)).resolves.toBe(5);
});
