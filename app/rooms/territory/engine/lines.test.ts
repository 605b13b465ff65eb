import { expect, test } from 'vitest';
import { handDrawn } from './hand-drawn.fixture.ts';
import { stringTogether } from './lines.ts';
import { pointsOf } from './rings.ts';
import { traceTopology } from './tracing.ts';
import { dissolve } from './zones.ts';

const topology = traceTopology(handDrawn('AABB', 'AABB', 'CCDD', 'CCDD'));

test('the border between two zones becomes one line', () => {
  const { borders } = dissolve(topology, (municipality) => (municipality <= 2 ? 'north' : 'south'));
  const inner = borders.filter(({ left, right }) => left !== null && right !== null);
  const lines = stringTogether(
    topology,
    inner.map(({ arc }) => arc),
  );
  expect(lines).toHaveLength(1);
  const points = pointsOf(topology, lines[0] ?? []);
  expect(new Set(points.filter((_, i) => i % 2 === 1))).toEqual(new Set([200]));
  expect(Math.abs((points[0] ?? 0) - (points.at(-2) ?? 0))).toBe(400);
});

test('an outline becomes one line that ends where it starts', () => {
  const { borders } = dissolve(topology, () => 'all');
  const lines = stringTogether(
    topology,
    borders.map(({ arc }) => arc),
  );
  expect(lines).toHaveLength(1);
  const points = pointsOf(topology, lines[0] ?? []);
  expect(points.slice(0, 2)).toEqual(points.slice(-2));
});

test('lines stop at a fork; every arc is drawn once', () => {
  const lines = stringTogether(topology, topology.arcs.keys());
  const drawn = lines.flat().map((ref) => (ref < 0 ? ~ref : ref));
  expect(drawn.sort((a, b) => a - b)).toEqual([...topology.arcs.keys()]);
});
