import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleBar } from './scale-bar.ts';

test('a map of Flanders, 240 km wide, has a bar of 20 km; one of 3 km wide one of 500 m', () => {
  expect(scaleBar(4000, 4000 / 240_000)).toEqual({ kilometres: 20, units: (20_000 * 4000) / 240_000 });
  expect(scaleBar(400, 400 / 3000).kilometres).toBe(0.5);
});

test('a bar takes between a fifteenth and a sixth of the map, whatever its size', () => {
  const sizes = fc.double({ min: 1, max: 1e5, noNaN: true });
  const scales = fc.double({ min: 1e-3, max: 10, noNaN: true });
  fc.assert(
    fc.property(sizes, scales, (width, scale) => {
      const { units } = scaleBar(width, scale);
      expect(units / width).toBeLessThanOrEqual(1 / 6 + 1e-9);
      expect(units / width).toBeGreaterThan(1 / 15 - 1e-9);
    }),
  );
});
