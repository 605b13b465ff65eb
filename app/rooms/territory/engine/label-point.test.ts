import { expect, test } from 'vitest';
import { labelPoint } from './label-point.ts';

const square = Float64Array.of(0, 0, 1000, 0, 1000, 1000, 0, 1000, 0, 0);

test('the middle of a square', () => {
  expect(labelPoint({ outer: square, holes: [] })).toEqual({ x: 500, y: 500, clearance: 500 });
});

test('the thick arm of an L, not the corner where the middle of its box lies', () => {
  const outer = Float64Array.of(0, 0, 3000, 0, 3000, 400, 1000, 400, 1000, 3000, 0, 3000, 0, 0);
  const { x, y, clearance } = labelPoint({ outer, holes: [] }, 10);
  expect(x).toBeLessThan(600);
  expect(y).toBeGreaterThan(400);
  expect(clearance).toBeGreaterThan(490);
});

test('beside a hole, never in it', () => {
  const hole = Float64Array.of(300, 300, 300, 700, 700, 700, 700, 300, 300, 300);
  const { x, y, clearance } = labelPoint({ outer: square, holes: [hole] }, 5);
  expect(clearance).toBeGreaterThan(170);
  expect(x > 300 && x < 700 && y > 300 && y < 700).toBe(false);
});

test('a polygon without area is refused', () => {
  expect(() => labelPoint({ outer: Float64Array.of(0, 0, 10, 0, 0, 0), holes: [] })).toThrow(/without area/);
});
