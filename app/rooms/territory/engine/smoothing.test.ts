import { describe, expect, test } from 'vitest';
import { findCrossings } from './crossings.ts';
import { handDrawn } from './hand-drawn.fixture.ts';
import { isInside } from './polygons.ts';
import { pointsOf } from './rings.ts';
import { smoothTopology } from './smoothing.ts';
import { traceTopology } from './tracing.ts';
import { dissolve } from './zones.ts';

const winding = handDrawn(
  'AAAAAAAABBBB',
  'AAAAAABBBBBB',
  'AAAAAABBDDBB',
  'AAACCCBBDBDD',
  'ACCCCCCBDDDD',
  'ACC.CCCDDBDD',
  'CCCC.CDDDDDD',
  'CCCCCCCDDDD.',
);

describe('smoothing', () => {
  const smooth = smoothTopology(traceTopology(winding), winding.cell);

  test('keeps every cell centre in its municipality', () => {
    const { rings } = dissolve(smooth, (municipality) => municipality);
    winding.cells.forEach((owner, cell) => {
      const x = winding.x0 + (cell % winding.columns) * 100;
      const y = winding.y0 - Math.floor(cell / winding.columns) * 100;
      for (const [municipality, all] of rings) {
        const around = all.filter(({ arcs }) => isInside(pointsOf(smooth, arcs), x, y)).length;
        expect([cell, municipality, around % 2]).toEqual([
          cell,
          municipality,
          owner === municipality ? 1 : 0,
        ]);
      }
    });
  });

  test('crosses nowhere, and leaves arcs, sides and nodes as they were', () => {
    const traced = traceTopology(winding);
    expect(findCrossings(smooth.arcs, 200)).toEqual([]);
    expect(smooth.nodes).toEqual(traced.nodes);
    expect(smooth.arcs.map(({ left, right }) => [left, right])).toEqual(
      traced.arcs.map(({ left, right }) => [left, right]),
    );
  });

  test('arcs that meet in a node end in the same point', () => {
    smooth.nodes.forEach((refs) => {
      const ends = refs.map((ref) => {
        const points = smooth.arcs[ref < 0 ? ~ref : ref]?.points;
        return (ref < 0 ? points?.slice(-2) : points?.slice(0, 2))?.join();
      });
      expect(new Set(ends).size).toBe(1);
    });
  });
});

test('stairs of a straight border become a straight line', () => {
  const raster = handDrawn(
    ...Array.from({ length: 12 }, (_, row) => 'A'.repeat(6 + row * 2).padEnd(36, 'B')),
  );
  const smooth = smoothTopology(traceTopology(raster), raster.cell);
  const border = smooth.arcs.find(({ left, right }) => left !== 0 && right !== 0);
  // Near its ends the border gives way to the frame that it meets.
  const points = [...(border?.points ?? [])].slice(10, -10);
  const [x0 = 0, y0 = 0] = points;
  const [x1 = 0, y1 = 0] = points.slice(-2);
  const offsets = points.flatMap((x, i) =>
    i % 2 === 0
      ? [
          Math.abs((x1 - x0) * ((points[i + 1] ?? 0) - y0) - (y1 - y0) * (x - x0)) /
            Math.hypot(x1 - x0, y1 - y0),
        ]
      : [],
  );
  // The stairs themselves stand off by 45 m.
  expect(Math.max(...offsets)).toBeLessThan(6);
});

test('a ring of one cell neither shrinks nor keeps its corners', () => {
  const raster = handDrawn('A');
  const smooth = smoothTopology(traceTopology(raster), raster.cell);
  const [ring] = dissolve(smooth, (municipality) => municipality).rings.get(1) ?? [];
  expect(smooth.arcs[0]?.points).toHaveLength(18);
  expect(ring?.area).toBeGreaterThan(9000);
  expect(ring?.area).toBeLessThan(10_500);
});
