import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapseSegments } from './segment-collapse.ts';
import { signedArea } from './signed-area.ts';

const wave = Float64Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? i * 5 : 80 * Math.sin(i / 30)));

test('fewer points, the same ends and the same area', () => {
  const fewer = collapseSegments(wave, 2000);
  expect(fewer.length).toBeLessThan(wave.length / 3);
  expect([...fewer.slice(0, 2), ...fewer.slice(-2)]).toEqual([...wave.slice(0, 2), ...wave.slice(-2)]);
  expect(signedArea(fewer)).toBeCloseTo(signedArea(wave), 3);
});

test('a higher tolerance leaves fewer points, and none leaves the line as it is', () => {
  expect(collapseSegments(wave, 20_000).length).toBeLessThan(collapseSegments(wave, 500).length);
  expect(collapseSegments(wave, -1)).toEqual(wave);
});

test('a closed line keeps eight corners and its area', () => {
  const circle = Float64Array.from({ length: 82 }, (_, i) => {
    const angle = (2 * Math.PI * (Math.floor(i / 2) % 40)) / 40;
    return i % 2 === 0 ? 100 * Math.cos(angle) : 100 * Math.sin(angle);
  });
  const fewer = collapseSegments(circle, Number.MAX_VALUE);
  expect(fewer).toHaveLength(18);
  expect(fewer.slice(0, 2)).toEqual(fewer.slice(-2));
  expect(signedArea(fewer)).toBeCloseTo(signedArea(circle), 3);
});

test('a last corner that hardly stands out is dropped, one that does stays', () => {
  expect(collapseSegments(Float64Array.of(0, 0, 500, 10, 1000, 0), 10_000)).toEqual(
    Float64Array.of(0, 0, 1000, 0),
  );
  expect(collapseSegments(Float64Array.of(0, 0, 500, 90, 1000, 0), 10_000)).toHaveLength(6);
});

test('whatever the line, ends stay and no number is lost', () => {
  const coordinate = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 20 }), (points) => {
      const line = Float64Array.from(points.flat());
      const fewer = collapseSegments(line, 10);
      expect([...fewer].every(Number.isFinite)).toBe(true);
      expect(fewer.length).toBeLessThanOrEqual(line.length);
    }),
    { seed: 4, numRuns: 300 },
  );
});
