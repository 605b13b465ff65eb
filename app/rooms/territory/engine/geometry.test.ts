import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { findCrossings } from './crossings.ts';
import { buildGeometry } from './geometry.ts';
import { labelPoint } from './label-point.ts';
import { listNeighbours, type Neighbours } from './neighbours.ts';
import { isInside, type Polygon, polygonsOf } from './polygons.ts';
import { parseRaster } from './raster.ts';
import { signedArea } from './signed-area.ts';
import { levels } from './simplification.ts';
import type { Topology } from './topology.ts';
import { dissolve } from './zones.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const rasters = ['2018', '2024', '2025'].map(
  (year) => [year, `${root}reference/raster-${year}/raster.rle`] as const,
);
const facts = `${root}../shared/facts`;
const boundaries = `${root}../shared/geodata/gemeenten-2025-31370.geojson`;

function areasOf(topology: Topology): Map<string, number> {
  const { rings } = dissolve(topology, (municipality) => topology.codes[municipality - 1] ?? null);
  return new Map(
    [...rings].map(([nis, all]) => [nis, all.reduce((sum, { area }) => sum + area / 1e6, 0)] as const),
  );
}

function rowsOf(path: string): Record<string, string>[] {
  return parseCsv(readFileSync(path, 'utf8'));
}

describe.each(rasters.filter(([, path]) => existsSync(path)))('the raster of %s', (_, path) => {
  test.each(levels)('at level %s: whole, closed and crossing nowhere', (level) => {
    const raster = parseRaster(readFileSync(path, 'utf8'));
    const topology = buildGeometry(raster, level);
    expect(findCrossings(topology.arcs, 1000)).toEqual([]);
    const cells = new Map<number, number>();
    for (const owner of raster.cells) cells.set(owner, (cells.get(owner) ?? 0) + 1);
    const areas = areasOf(topology);
    expect([...areas.keys()].sort()).toEqual([...raster.codes].sort());
    raster.codes.forEach((nis, index) => {
      const traced = ((cells.get(index + 1) ?? 0) * raster.cell ** 2) / 1e6;
      // Specks change hands, and a municipality may be a handful of cells: a cell, or one per cent.
      expect(Math.abs((areas.get(nis) ?? 0) - traced), nis).toBeLessThan(Math.max(0.0626, traced * 0.01));
    });
  });
});

const current = `${root}reference/raster-2025/raster.rle`;
if (!existsSync(current)) console.warn(`Skipped: no raster at ${current}`);

describe.skipIf(!existsSync(current))('Flanders in 2025', () => {
  let topology: Topology;
  let polygons: Map<string, Polygon[]>;
  beforeAll(() => {
    topology = buildGeometry(parseRaster(readFileSync(current, 'utf8')), 'overview');
    const { rings } = dissolve(topology, (municipality) => topology.codes[municipality - 1] ?? null);
    polygons = new Map([...rings].map(([nis, all]) => [nis, polygonsOf(topology, all)]));
  });

  test('exclaves are there: Voeren apart, Baarle-Hertog and Mesen in pieces, Brussels a hole', () => {
    const all = polygonsOf(topology, dissolve(topology, () => 'all').rings.get('all') ?? []);
    const areas = all.map(({ outer }) => signedArea(outer) / 1e6);
    expect(areas.filter((area) => area > 40)).toHaveLength(2);
    expect(areas[1]).toBeCloseTo(50.6, 0);
    expect(all[0]?.holes.some((hole) => Math.abs(signedArea(hole) / 1e6) > 155)).toBe(true);
    expect(polygons.get('13002')?.length).toBeGreaterThanOrEqual(6);
    expect(polygons.get('33016')).toHaveLength(2);
  });

  test('a name has a place in the land of every municipality', () => {
    for (const [nis, [largest]] of polygons) {
      if (!largest) throw new Error(`${nis} has no land`);
      const { x, y, clearance } = labelPoint(largest);
      expect(isInside(largest.outer, x, y), nis).toBe(true);
      expect(clearance, nis).toBeGreaterThan(250);
    }
  });

  test('crosses nowhere either when drawn to a 4000th of its width', () => {
    const rounded = topology.arcs.map((arc) => ({
      ...arc,
      points: arc.points.map((v) => Math.round(v / 59.25)),
    }));
    expect(findCrossings(rounded, 50)).toEqual([]);
  });

  test('every level keeps the nodes and the neighbours, and each is finer than the one before', () => {
    const raster = parseRaster(readFileSync(current, 'utf8'));
    const drawn = levels.map((level) => buildGeometry(raster, level));
    const count = (one: Topology) => one.arcs.reduce((sum, { points }) => sum + points.length / 2, 0);
    console.info('points per level:', drawn.map(count));
    expect(drawn.map(count)).toEqual(drawn.map(count).sort((a, b) => a - b));
    const ends = (one: Topology) =>
      one.arcs.map(({ from, points }) => from !== null && points.subarray(0, 2));
    const pairs = (one: Topology) => listNeighbours(one).map(({ a, b }) => `${a} ${b}`);
    for (const other of drawn.slice(1)) {
      expect(ends(other)).toEqual(ends(drawn[0] as Topology));
      expect(pairs(other)).toEqual(pairs(drawn[0] as Topology));
    }
  });

  test('is small enough to send whole', () => {
    const points = topology.arcs.reduce((sum, arc) => sum + arc.points.length / 2, 0);
    expect(points).toBeLessThan(5500);
  });

  const skipFacts = !existsSync(`${facts}/buren.csv`);
  if (skipFacts) console.warn(`Skipped: no facts at ${facts}`);

  test.skipIf(skipFacts)('areas are those of the facts', () => {
    const areas = areasOf(topology);
    const known = rowsOf(`${facts}/gemeenten.csv`).filter((row) => row.geldig_tot === '');
    const total = known.reduce((sum, row) => sum + Number(row.oppervlakte_km2), 0);
    const drawn = [...areas.values()].reduce((sum, area) => sum + area, 0);
    expect(Math.abs(drawn / total - 1)).toBeLessThan(0.001);
    const off = known.map((row) => {
      const area = Number(row.oppervlakte_km2);
      return { nis: row.nis_code, off: Math.abs((areas.get(row.nis_code ?? '') ?? 0) / area - 1) };
    });
    off.sort((a, b) => b.off - a.off);
    console.info('area: total', (drawn / total - 1).toFixed(5), 'worst', off.slice(0, 4));
    // Herstappe (1.4 km2), Baarle-Hertog and Drogenbos are so few cells that the raster itself is off.
    expect(off.filter(({ off }) => off > 0.02).length).toBeLessThan(8);
    expect(off[0]?.off).toBeLessThan(0.1);
  });

  test.skipIf(skipFacts)('neighbours are those of the facts, but for the shortest borders', () => {
    const drawn = listNeighbours(topology);
    const known = rowsOf(`${facts}/buren.csv`).map((row) => ({
      a: row.gemeente_nis_a ?? '',
      b: row.gemeente_nis_b ?? '',
      borderKm: Number(row.grenslengte_km),
    }));
    const missing = without(known, drawn);
    const extra = without(drawn, known);
    console.info('neighbours:', known.length, 'known,', missing.length, 'missing', longest(missing));
    console.info('neighbours:', extra.length, 'extra', longest(extra));
    expect(longest(missing)).toBeLessThan(0.5);
    expect(longest(extra)).toBeLessThan(0.5);
    expect(missing.length + extra.length).toBeLessThan(known.length * 0.05);
  });

  const skipBoundaries = !existsSync(boundaries);
  if (skipBoundaries) console.warn(`Skipped: no boundaries at ${boundaries}`);

  test.skipIf(skipBoundaries)('lies where the real boundaries lie', () => {
    const { features } = JSON.parse(readFileSync(boundaries, 'utf8')) as Boundaries;
    const distances = features.flatMap(({ properties, geometry }) => {
      const lines = polygons.get(properties.nis_code)?.flatMap(({ outer, holes }) => [outer, ...holes]) ?? [];
      // The parts of Baarle-Hertog are finer than a cell: many cannot be in the raster.
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      return properties.nis_code === '13002'
        ? []
        : rings
            .flat()
            .filter((_, i) => i % 20 === 0)
            .map((point) => nearest(lines, point));
    });
    distances.sort((a, b) => a - b);
    const at = (share: number) => distances[Math.floor(share * (distances.length - 1))] ?? Infinity;
    console.info('metres from the real boundary:', {
      median: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      most: at(1),
    });
    expect(at(0.5)).toBeLessThan(75);
    expect(at(0.99)).toBeLessThan(300);
  });
});

function without(pairs: readonly Neighbours[], others: readonly Neighbours[]): Neighbours[] {
  const known = new Set(others.map(({ a, b }) => `${a} ${b}`));
  return pairs.filter(({ a, b }) => !known.has(`${a} ${b}`));
}

function longest(pairs: readonly Neighbours[]): number {
  return Math.max(0, ...pairs.map(({ borderKm }) => borderKm));
}

type Position = [number, number];

interface Boundaries {
  features: {
    properties: { nis_code: string };
    geometry:
      | { type: 'Polygon'; coordinates: Position[][] }
      | { type: 'MultiPolygon'; coordinates: Position[][][] };
  }[];
}

function nearest(lines: readonly Float64Array[], [x, y]: Position): number {
  let best = Infinity;
  for (const line of lines) {
    for (let i = 0; i + 3 < line.length; i += 2) {
      const [ax, ay, bx, by] = line.slice(i, i + 4) as unknown as [number, number, number, number];
      const [dx, dy] = [bx - ax, by - ay];
      const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      best = Math.min(best, Math.hypot(x - ax - share * dx, y - ay - share * dy));
    }
  }
  return best;
}
