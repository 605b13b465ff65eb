import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { editDistance, nearest } from './name-distance.ts';

test.each([
  ['lier', 'lier', 0],
  ['lier', 'leir', 1],
  ['antwerpen', 'antwerpn', 1],
  ['oudenaarde', 'oudenarde', 1],
  ['gent', 'brugge', 6],
  ['', 'gent', 4],
  ['ca', 'abc', 3],
])('from %s to %s is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

test('a distance is the same both ways, nothing to itself, and at most the longer of the two', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other);
      expect(editDistance(other, one)).toBe(distance);
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
  );
});

describe('nearest', () => {
  const items = ['lier', 'lint', 'liedekerke', 'lille'].map((form) => ({ form }));

  it('gives those within the distance, the nearest first, and no more than the limit', () => {
    expect(nearest(items, 'lir', { distance: 3, limit: 2 })).toEqual([{ form: 'lier' }, { form: 'lint' }]);
    expect(nearest(items, 'brussel', { distance: 3, limit: 9 })).toEqual([]);
  });
});

test('a distance with a limit is the same up to the limit, and one more beyond', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (one, other, limit) => {
      expect(editDistance(one, other, limit)).toBe(Math.min(editDistance(one, other), limit + 1));
    }),
    { numRuns: 1_000 },
  );
});
