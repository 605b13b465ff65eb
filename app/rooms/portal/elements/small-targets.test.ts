import { expect, test } from 'vitest';
import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { meantPlace } from './small-targets.ts';

const ieper: Frame = [0, 0, 200, 200];
const mesen: Frame = [120, 150, 10, 10];
const boxes = new Map([
  ['ieper', ieper],
  ['mesen', mesen],
]);

test('around a small municipality it is meant, also over its neighbour and outside the land', () => {
  expect(meantPlace(boxes, { x: 125, y: 146 }, 'ieper', 1)).toBe('mesen');
  expect(meantPlace(boxes, { x: 135, y: 158 }, null, 1)).toBe('mesen');
});

test('out of reach the one under the pointer is meant', () => {
  expect(meantPlace(boxes, { x: 125, y: 142 }, 'ieper', 1)).toBe('ieper');
  expect(meantPlace(boxes, { x: 300, y: 300 }, null, 1)).toBeNull();
});

test('no small municipality takes the middle of another', () => {
  const close = new Map<string, Frame>([
    ['one', [0, 0, 8, 8]],
    ['other', [8, 0, 8, 8]],
  ]);
  expect(meantPlace(close, { x: 12, y: 4 }, 'other', 1)).toBe('other');
  expect(meantPlace(close, { x: 4, y: 4 }, 'one', 1)).toBe('one');
});

test('closer by it is large enough and takes nothing', () => {
  expect(meantPlace(boxes, { x: 125, y: 148 }, 'ieper', 0.2)).toBe('ieper');
});
