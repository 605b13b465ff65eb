import { expect, test } from 'vitest';
import { findCrossings } from './crossings.ts';
import type { Arc } from './topology.ts';

function arc(...points: number[]): Arc {
  return { left: 1, right: 2, from: 0, to: 1, points: Float64Array.from(points) };
}

test.each([
  ['arcs that cross', [arc(0, 0, 10, 10), arc(0, 10, 10, 0)], [[0, 1]]],
  ['an arc that crosses itself', [arc(0, 0, 10, 10, 10, 0, 0, 10)], [[0, 0]]],
  ['arcs that run over each other', [arc(0, 0, 10, 0), arc(0, 0, 5, 0)], [[0, 1]]],
  ['arcs that are the same', [arc(0, 0, 10, 0), arc(10, 0, 0, 0)], [[0, 1]]],
  ['an arc that ends on another', [arc(0, 0, 10, 0), arc(5, 5, 5, 0)], [[0, 1]]],
  ['arcs that share an end', [arc(0, 0, 10, 0), arc(0, 0, 0, 10)], []],
  ['arcs that run on straight', [arc(0, 0, 10, 0), arc(10, 0, 20, 0)], []],
  ['arcs beside each other', [arc(0, 0, 100, 0), arc(0, 1, 100, 1)], []],
])('%s', (_, arcs, expected) => {
  // Bins far smaller and far larger than the arcs give the same answer.
  expect(findCrossings(arcs, 3)).toEqual(expected);
  expect(findCrossings(arcs, 1000)).toEqual(expected);
});
