import { expect, test } from 'vitest';
import { handDrawn } from './hand-drawn.fixture.ts';
import { listNeighbours } from './neighbours.ts';
import { traceTopology } from './tracing.ts';

test('pairs with a shared border and its length; a shared corner is none', () => {
  expect(listNeighbours(traceTopology(handDrawn('AB', 'AB', 'CD')))).toEqual([
    { a: '11001', b: '11002', borderKm: 0.2 },
    { a: '11001', b: '11003', borderKm: 0.1 },
    { a: '11002', b: '11004', borderKm: 0.1 },
    { a: '11003', b: '11004', borderKm: 0.1 },
  ]);
});

test('several stretches of one border count together', () => {
  expect(listNeighbours(traceTopology(handDrawn('ABA')))).toEqual([
    { a: '11001', b: '11002', borderKm: 0.2 },
  ]);
});
