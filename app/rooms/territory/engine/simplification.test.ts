import { expect, test } from 'vitest';
import { findCrossings } from './crossings.ts';
import { collapseSegments } from './segment-collapse.ts';
import { simplifyTopology } from './simplification.ts';
import type { Arc, Topology } from './topology.ts';

function arc(left: number, right: number, ...points: number[]): Arc {
  return { left, right, from: 0, to: 1, points: Float64Array.from(points) };
}

test('a tongue of land in a bay stays there: the bay is simplified less rather than crossed', () => {
  const coast = arc(0, 1, 0, 0, 1900, 0, 2000, 150, 2100, 0, 4000, 0);
  const tongue = arc(1, 2, 0, 0, 1000, -2000, 2000, 100, 3000, -2000, 4000, 0);
  const south = arc(2, 0, 0, 0, 2000, -5000, 4000, 0);
  const topology: Topology = {
    epsg: 31370,
    codes: ['11001', '11002'],
    arcs: [coast, tongue, south],
    nodes: [
      [2, 1, 0],
      [~0, ~1, ~2],
    ],
  };
  const careless = [{ ...coast, points: collapseSegments(coast.points, 250 ** 2) }, tongue, south];
  expect(findCrossings(careless, 500)).not.toEqual([]);

  const { arcs } = simplifyTopology(topology, 'overview');
  expect(findCrossings(arcs, 500)).toEqual([]);
  expect(arcs[1]).toEqual(tongue);
  expect(simplifyTopology({ ...topology, arcs: [coast] }, 'overview').arcs[0]?.points.length).toBeLessThan(
    arcs[0]?.points.length ?? 0,
  );
});
