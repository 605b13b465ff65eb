import { expect, test } from 'vitest';
import { extentOf } from './extent.ts';
import { handDrawn } from './hand-drawn.fixture.ts';
import { mapSpaceOf, toMap } from './map-space.ts';
import { linesPath, ringsPath } from './svg-path.ts';
import { traceTopology } from './tracing.ts';
import { dissolve } from './zones.ts';

const topology = traceTopology(handDrawn('AB', 'AB', 'AB', 'AB'));
const space = mapSpaceOf(extentOf(topology.arcs), 20);

test('a map space holds the land at the given width, north on top', () => {
  expect(space).toEqual({ width: 20, height: 40, west: 0, north: 400, scale: 0.1 });
  expect(toMap(space, 200, 0)).toEqual([20, 40]);
  expect(mapSpaceOf(extentOf(topology.arcs), 20, 5)).toMatchObject({ width: 20, height: 30, scale: 0.05 });
});

test('path data is relative, closed and short', () => {
  const { rings } = dissolve(topology, (municipality) => municipality);
  expect(ringsPath(topology, rings.get(1) ?? [], { space, decimals: 0 })).toBe(
    'M10 0l-10 0 0 10 0 10 0 10 0 10 10 0 0-10 0-10 0-10z',
  );
});

test('decimals are kept as asked, without a leading zero, and rounding does not add up', () => {
  const fine = mapSpaceOf(extentOf(topology.arcs), 1.1);
  const border = topology.arcs.findIndex(({ left, right }) => left !== 0 && right !== 0);
  const path = linesPath(topology, [[border]], { space: fine, decimals: 1 });
  const [start = '', steps = ''] = path.slice(1).split('l');
  const heights = steps.match(/-?[\d.]+/g)?.filter((_, i) => i % 2 === 1) ?? [];
  expect(start).toMatch(/^\.6 /);
  const total = heights.reduce((sum, height) => sum + Number(height), 0);
  expect(Math.abs(total)).toBeCloseTo(2.2, 6);
});

test('points that fall together are written once', () => {
  const coarse = mapSpaceOf(extentOf(topology.arcs), 1);
  const { rings } = dissolve(topology, () => 'all');
  expect(ringsPath(topology, rings.get('all') ?? [], { space: coarse, decimals: 0 })).toBe(
    'M1 2l0-1 0-1-1 0 0 1 0 1z',
  );
});

test('a line that ends where it starts is closed', () => {
  const { rings } = dissolve(topology, () => 'all');
  const lines = (rings.get('all') ?? []).map(({ arcs }) => arcs);
  expect(linesPath(topology, lines, { space, decimals: 0 })).toMatch(/z$/);
});
