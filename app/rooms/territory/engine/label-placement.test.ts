import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './label-placement.ts';

const large = { x: 100, y: 100, clearance: 50, width: 80, height: 20 };
const small = { x: 150, y: 100, clearance: 30, width: 80, height: 20 };

test('names with room of their own stand where they stand best', () => {
  const far = { ...small, x: 400 };
  expect(placeLabels([far, large])).toEqual([large, far]);
});

test('the one with less room gives way, and stays within its area', () => {
  const [first, second] = placeLabels([small, large]);
  expect(first).toEqual(large);
  expect(second).toMatchObject({ x: 150, y: 73 });
});

test('where nothing helps a name is left out, unless it must stand', () => {
  const stuck = { ...small, clearance: 5 };
  expect(placeLabels([large, stuck])).toEqual([large]);
  const placed = placeLabels([
    { ...large, must: true },
    { ...stuck, must: true },
  ]);
  expect(placed).toHaveLength(2);
});

test('no two optional names ever touch, and the order they come in does not matter', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  const label = fc.record({
    x: number(0, 300),
    y: number(0, 300),
    clearance: number(1, 60),
    width: number(5, 90),
    height: number(5, 40),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const placed = placeLabels(labels, 2);
      placed.forEach((a, index) => {
        for (const b of placed.slice(index + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart).toBe(true);
        }
      });
    }),
  );
  expect(placeLabels([large, small])).toEqual(placeLabels([small, large]));
});
