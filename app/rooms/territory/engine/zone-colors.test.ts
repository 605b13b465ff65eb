import { expect, test } from 'vitest';
import { colorZones } from './zone-colors.ts';

test('neighbours differ, and the order of the borders does not matter', () => {
  const borders = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['c', 'd'],
  ] as const;
  const colors = colorZones(borders);
  for (const [one, other] of borders) expect(colors.get(one)).not.toBe(colors.get(other));
  expect(colorZones(borders.toReversed())).toEqual(colors);
});

test('a chain needs two colours', () => {
  const colors = colorZones([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(new Set(colors.values())).toEqual(new Set([1, 2]));
});
