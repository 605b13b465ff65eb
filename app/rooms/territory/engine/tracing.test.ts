import { describe, expect, test } from 'vitest';
import { handDrawn } from './hand-drawn.fixture.ts';
import { arcOf } from './topology.ts';
import { traceTopology } from './tracing.ts';
import { dissolve } from './zones.ts';

function cellsAround(...lines: string[]): Record<number, number[]> {
  const topology = traceTopology(handDrawn(...lines));
  const { rings } = dissolve(topology, (municipality) => municipality);
  return Object.fromEntries(
    [...rings].map(([key, all]) => [key, all.map(({ area }) => area / 10_000).sort((a, b) => b - a)]),
  );
}

describe('arcs and nodes', () => {
  test('a single cell is one closed ring around four corners', () => {
    const { arcs, nodes } = traceTopology(handDrawn('A'));
    expect(nodes).toEqual([]);
    expect(arcs).toHaveLength(1);
    expect(arcs[0]).toMatchObject({ from: null, to: null });
    expect([...(arcs[0]?.points ?? [])]).toEqual([0, 100, 100, 100, 100, 0, 0, 0, 0, 100]);
    expect([arcs[0]?.left, arcs[0]?.right]).toEqual([0, 1]);
  });

  test('four municipalities meet in one node of four arcs; where two meet the outside, three do', () => {
    const { arcs, nodes } = traceTopology(handDrawn('AB', 'CD'));
    expect(arcs).toHaveLength(8);
    expect(nodes.map((refs) => refs.length).sort()).toEqual([3, 3, 3, 3, 4]);
  });

  test('every node lists its arcs counter-clockwise, each leaving from there', () => {
    const topology = traceTopology(handDrawn('AAB', 'ACB', 'DDB'));
    topology.nodes.forEach((refs, node) => {
      const headings = refs.map((ref) => {
        const { points, from, to } = arcOf(topology, ref);
        expect(ref < 0 ? to : from).toBe(node);
        const [x, y, nextX, nextY] =
          ref < 0 ? [...points.slice(-2), ...points.slice(-4, -2)] : [...points.slice(0, 4)];
        return (Math.atan2((nextY ?? 0) - (y ?? 0), (nextX ?? 0) - (x ?? 0)) + 2 * Math.PI) % (2 * Math.PI);
      });
      expect(headings).toEqual([...headings].sort((a, b) => a - b));
    });
  });

  test('each border between two cells lies in exactly one arc', () => {
    const { arcs } = traceTopology(handDrawn('AAB', 'ACB', 'DDB'));
    const steps = arcs.flatMap(({ points }) =>
      Array.from({ length: points.length / 2 - 1 }, (_, i) => {
        const [a, b] = [points.slice(i * 2, i * 2 + 2), points.slice(i * 2 + 2, i * 2 + 4)];
        return [a.join(), b.join()].sort().join(' ');
      }),
    );
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps).toHaveLength(12 + 4 + 3);
  });

  test('the same raster gives the same topology', () => {
    const raster = handDrawn('AABB', 'ACCB', 'ACDB', '..D.');
    expect(traceTopology(raster)).toEqual(traceTopology(raster));
  });
});

describe('land', () => {
  test('an enclave is a ring of its own and a hole in what lies around it', () => {
    expect(cellsAround('AAA', 'ABA', 'AAA')).toEqual({ 1: [9, -1], 2: [1] });
  });

  test('an exclave is a second ring', () => {
    expect(cellsAround('ABA')).toEqual({ 1: [1, 1], 2: [1] });
  });

  test('an exclave against the outside keeps its place between nodes', () => {
    expect(cellsAround('BAB', 'BBB')).toEqual({ 1: [1], 2: [5] });
  });
});

describe('cells that touch by a corner only', () => {
  test('two municipalities chequered: no node, and one of them is joined', () => {
    const topology = traceTopology(handDrawn('AB', 'BA'));
    expect(topology.nodes.map((refs) => refs.length)).toEqual([3, 3, 3, 3]);
    expect(cellsAround('AB', 'BA')).toEqual({ 1: [2], 2: [1, 1] });
  });

  test('a diagonal strip of the rarer municipality stays whole', () => {
    expect(cellsAround('ABBB', 'BABB', 'BBAB', 'BBBA')).toEqual({ 1: [4], 2: [6, 6] });
  });

  test('what would be torn apart is joined, however common it is near by', () => {
    // B hangs together around the east anyway; the north-western A hangs on its corner only.
    expect(cellsAround('BBBBB', 'BABBB', 'BBAAA', 'BBAAA', 'BBAAA')[1]).toEqual([10]);
  });

  test('a municipality that touches itself between two others is joined', () => {
    expect(cellsAround('AB', 'CA')).toEqual({ 1: [2], 2: [1], 3: [1] });
  });

  test('chequered with the outside, land is joined', () => {
    expect(cellsAround('A.', '.A')).toEqual({ 1: [2] });
  });
});
