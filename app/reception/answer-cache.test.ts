import { expect, test } from 'vitest';
import { answerCache, type ReadyAnswer } from './answer-cache.ts';

const answerOf = (bytes: number): ReadyAnswer => ({ body: new Uint8Array(bytes), headers: {} });

test('gives back what it keeps', () => {
  const cache = answerCache(100);
  const answer = answerOf(10);
  cache.keep('one', answer);
  expect(cache.get('one')).toBe(answer);
  expect(cache.get('other')).toBeUndefined();
});

test('drops what was not used longest, and holds no more bytes than it may', () => {
  const cache = answerCache(100);
  for (const tag of ['one', 'two', 'three']) cache.keep(tag, answerOf(40));
  expect(['one', 'two', 'three'].filter((tag) => cache.get(tag))).toEqual(['two', 'three']);
  cache.get('two');
  cache.keep('four', answerOf(40));
  expect(['two', 'three', 'four'].filter((tag) => cache.get(tag))).toEqual(['two', 'four']);
});

test('the same answer twice takes room once', () => {
  const cache = answerCache(100);
  for (let time = 0; time < 5; time += 1) cache.keep('one', answerOf(60));
  cache.keep('two', answerOf(40));
  expect(['one', 'two'].filter((tag) => cache.get(tag))).toEqual(['one', 'two']);
});

test('an answer that is too large alone is not kept', () => {
  const cache = answerCache(100);
  cache.keep('large', answerOf(101));
  expect(cache.get('large')).toBeUndefined();
  cache.keep('small', answerOf(100));
  expect(cache.get('small')).toBeDefined();
});
