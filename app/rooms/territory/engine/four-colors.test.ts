import { expect, test } from 'vitest';
import { fourColors } from './four-colors.ts';
import { colorZones } from './zone-colors.ts';

test('where the simple way does with four colours, it stays as it is', () => {
  const borders = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
  ] as const;
  expect(fourColors(borders)).toEqual(colorZones(borders));
});

/** Two rings around a pole: the simple way takes five colours, four are enough. */
const wheel = (spokes: number) =>
  Array.from({ length: spokes }, (_, at) => at).flatMap((at) => {
    const next = (at + 1) % spokes;
    return [
      ['pole', `in${at}`],
      [`in${at}`, `in${next}`],
      [`in${at}`, `out${at}`],
      [`in${at}`, `out${next}`],
      [`out${at}`, `out${next}`],
      [`out${at}`, 'sea'],
    ] as (readonly [string, string])[];
  });

test.each([5, 6, 7, 9])('neighbours differ in a double wheel of %i spokes, with four colours', (spokes) => {
  const colors = fourColors(wheel(spokes));
  for (const [one, other] of wheel(spokes)) expect(colors?.get(one)).not.toBe(colors?.get(other));
  expect(Math.max(...(colors?.values() ?? []))).toBeLessThanOrEqual(4);
});

test('five zones that all touch cannot be done: zones may lie in several pieces', () => {
  const all = [...'abcde'].flatMap((one) => [...'abcde'].map((other) => [one, other] as const));
  expect(fourColors(all.filter(([one, other]) => one < other))).toBeNull();
});
