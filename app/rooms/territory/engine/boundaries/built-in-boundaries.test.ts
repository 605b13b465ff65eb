import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGeometry } from '../geometry.ts';
import { listNeighbours, type Neighbours } from '../neighbours.ts';
import { parseRaster } from '../raster.ts';
import { levels } from '../simplification.ts';
import type { Topology } from '../topology.ts';
import { dissolve } from '../zones.ts';
import { readBoundaries } from './read-boundaries.ts';

const root = new URL('../../../../../', import.meta.url).pathname;
const years = [
  ['2024', `${root}../shared/geodata/gemeenten-2024.geojson`],
  ['2025', `${root}../shared/geodata/gemeenten-2025-31370.geojson`],
] as const;
const absent = years.filter(([, path]) => !existsSync(path)).map(([, path]) => path);
if (absent.length > 0) console.warn(`Skipped: no boundaries at ${absent.join(', ')}`);

describe.skipIf(absent.length > 0).each(years)(
  'the built-in boundaries of %s against the real ones',
  (year, path) => {
    test.each(levels)('at level %s: areas and neighbours', (level) => {
      const built = buildGeometry(
        parseRaster(readFileSync(`${root}reference/raster-${year}/raster.rle`, 'utf8')),
        level,
      );
      const { topology: real } = readBoundaries(readFileSync(path, 'utf8'), null);
      if (real === null) throw new Error('The real boundaries do not hold');
      const areas = differences(areasOf(built), areasOf(real));
      const [drawn, known] = [listNeighbours(built), listNeighbours(real)];
      const figures = {
        pairs: known.length,
        missing: without(known, drawn),
        extra: without(drawn, known),
        areaMedian: areas[areas.length >> 1],
        areaP95: areas[Math.floor(areas.length * 0.95)],
        areaMost: areas.at(-1),
        overOnePercent: areas.filter((difference) => difference > 0.01).length,
      };
      const named = (pairs: readonly Neighbours[]) =>
        pairs.map(({ a, b, borderKm }) => `${a} ${b} ${borderKm.toFixed(2)} km`);
      console.info(year, level, { ...figures, missing: named(figures.missing), extra: named(figures.extra) });
      expect(figures.missing.length + figures.extra.length).toBeLessThan(known.length * 0.02);
      expect(
        Math.max(...[...figures.missing, ...figures.extra].map(({ borderKm }) => borderKm)),
      ).toBeLessThan(0.6);
      expect(figures.areaMedian).toBeLessThan(0.005);
      // Herstappe, Drogenbos and Baarle-Hertog are a few dozen cells.
      expect(figures.areaMost).toBeLessThan(0.1);
    });
  },
);

function areasOf(topology: Topology): Map<string, number> {
  const { rings } = dissolve(topology, (municipality) => topology.codes[municipality - 1] ?? null);
  return new Map([...rings].map(([nis, all]) => [nis, all.reduce((sum, { area }) => sum + area, 0)]));
}

/** Parts of the real area, from small to large. */
function differences(drawn: ReadonlyMap<string, number>, real: ReadonlyMap<string, number>): number[] {
  return [...real]
    .map(([nis, area]) => Math.abs((drawn.get(nis) ?? 0) / area - 1))
    .sort((one, other) => one - other);
}

function without(pairs: readonly Neighbours[], others: readonly Neighbours[]): Neighbours[] {
  const there = new Set(others.map(({ a, b }) => `${a} ${b}`));
  return pairs.filter(({ a, b }) => !there.has(`${a} ${b}`));
}
