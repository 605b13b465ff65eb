import { expect, test } from 'vitest';
import { handDrawn } from './hand-drawn.fixture.ts';
import { traceTopology } from './tracing.ts';
import { dissolve } from './zones.ts';

const topology = traceTopology(handDrawn('AABB', 'AABB', 'CCDD', 'CCDD'));
const areas = (rings: readonly { area: number }[] | undefined) => rings?.map(({ area }) => area / 10_000);

test('zones take their municipalities together and drop the borders inside', () => {
  const { rings, borders } = dissolve(topology, (municipality) => (municipality <= 2 ? 'north' : 'south'));
  expect(areas(rings.get('north'))).toEqual([8]);
  expect(areas(rings.get('south'))).toEqual([8]);
  const between = borders.filter(({ left, right }) => left !== null && right !== null);
  expect(between).toHaveLength(2);
  expect(borders).toHaveLength(2 + 4);
});

test('neighbouring zones use the very same arcs, in opposite directions', () => {
  const { rings } = dissolve(topology, (municipality) => municipality);
  const used = [...rings.values()].flat().flatMap(({ arcs }) => arcs);
  expect(new Set(used).size).toBe(used.length);
  topology.arcs.forEach(({ left, right }, index) => {
    expect(used.includes(index)).toBe(left !== 0);
    expect(used.includes(~index)).toBe(right !== 0);
  });
});

test('zones that touch in one node only get a ring each', () => {
  const { rings } = dissolve(topology, (municipality) =>
    municipality === 1 || municipality === 4 ? 'x' : 'y',
  );
  expect(areas(rings.get('x'))).toEqual([4, 4]);
  expect(areas(rings.get('y'))).toEqual([4, 4]);
});

test('a municipality without a zone is a hole, and borders no other that has none', () => {
  const donut = traceTopology(handDrawn('AAAA', 'ABCA', 'AAAA'));
  const { rings, borders } = dissolve(donut, (municipality) => (municipality === 1 ? 'ring' : null));
  expect(areas(rings.get('ring'))?.sort((a, b) => (b ?? 0) - (a ?? 0))).toEqual([12, -2]);
  expect([...rings.keys()]).toEqual(['ring']);
  expect(borders.map(({ left, right }) => [left, right].includes(null))).toEqual(borders.map(() => true));
});

test('one zone of everything is the outline', () => {
  const { rings, borders } = dissolve(topology, () => 'all');
  expect(areas(rings.get('all'))).toEqual([16]);
  expect(borders.every(({ left, right }) => left === null || right === null)).toBe(true);
});
