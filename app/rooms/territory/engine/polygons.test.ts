import { expect, test } from 'vitest';
import { handDrawn } from './hand-drawn.fixture.ts';
import { polygonsOf } from './polygons.ts';
import { signedArea } from './signed-area.ts';
import { traceTopology } from './tracing.ts';
import { dissolve } from './zones.ts';

test('holes go with the land around them, the largest land comes first', () => {
  const topology = traceTopology(
    handDrawn('AAAAAAA.A', 'ABBBBBA..', 'ABAAABA..', 'ABABABA..', 'ABAAABA..', 'ABBBBBA..', 'AAAAAAA..'),
  );
  const { rings } = dissolve(topology, (municipality) => municipality);
  const cells = (line: Float64Array) => signedArea(line) / 10_000;
  const polygons = polygonsOf(topology, rings.get(1) ?? []);
  expect(polygons.map(({ outer, holes }) => [cells(outer), holes.map(cells)])).toEqual([
    [49, [-25]],
    [9, [-1]],
    [1, []],
  ]);
});
