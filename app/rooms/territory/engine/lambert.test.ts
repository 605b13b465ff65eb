import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coneProjection } from './conformal-cone.ts';
import { fromWgs84, toWgs84 } from './lambert.ts';

test('the worked example of the EPSG register: a point east of Liège in the projection of 1972', () => {
  const { project, unproject } = coneProjection({
    semiMajor: 6378388,
    inverseFlattening: 297,
    parallels: [49 + (50 + 0.00204 / 60) / 60, 51 + (10 + 0.00204 / 60) / 60],
    origin: [4 + (22 + 2.952 / 60) / 60, 90],
    falseOrigin: [150000.013, 5400088.438],
  });
  const [longitude, latitude] = [5 + (48 + 26.533 / 60) / 60, 50 + (40 + 46.461 / 60) / 60];
  const [x, y] = project(longitude, latitude);
  expect(x).toBeCloseTo(251763.2, 1);
  expect(y).toBeCloseTo(153034.13, 1);
  const back = unproject(x, y);
  expect(back[0]).toBeCloseTo(longitude, 10);
  expect(back[1]).toBeCloseTo(latitude, 10);
});

test('the false origin of Lambert 2008 lies where it was put', () => {
  const [x, y] = fromWgs84(3812, 4 + (21 + 33.177 / 60) / 60, 50 + (47 + 52.134 / 60) / 60);
  expect(x).toBeCloseTo(649328, 3);
  expect(y).toBeCloseTo(665262, 3);
});

test.each([31370, 3812] as const)('EPSG %i there and back is the same place, to a millimetre', (crs) => {
  for (const [longitude, latitude] of [
    [2.55, 51.09],
    [4.35, 50.85],
    [5.91, 50.72],
  ] as const) {
    const [x, y] = fromWgs84(crs, longitude, latitude);
    const again = fromWgs84(crs, ...toWgs84(crs, x, y));
    expect(Math.hypot(again[0] - x, again[1] - y)).toBeLessThan(0.002);
  }
});

const geodata = new URL('../../../../../shared/geodata/', import.meta.url).pathname;
const pair = [`${geodata}gemeenten-2025-31370.geojson`, `${geodata}gemeenten-2025.geojson`];
const skip = !pair.every((path) => existsSync(path));
if (skip) console.warn(`Skipped: no boundaries at ${geodata}`);

describe.skipIf(skip)('real boundaries in both systems', () => {
  test('lie within half a metre of each other', () => {
    const [metres = [], degrees = []] = pair.map(positionsIn);
    expect(metres.length).toBeGreaterThan(20_000);
    // Neither file has a point fewer: they hold the same boundaries, written twice.
    expect(degrees).toHaveLength(metres.length);
    const near = Map.groupBy(
      degrees.map(([longitude, latitude]) => fromWgs84(31370, longitude, latitude)),
      ([x, y]) => cellOf(x, y),
    );
    const distances = metres
      .filter((_, at) => at % 10 === 0)
      .map(([x, y]) => {
        const others = around(x, y).flatMap((cell) => near.get(cell) ?? []);
        return Math.min(...others.map(([px, py]) => Math.hypot(px - x, py - y)));
      });
    console.info('metres between the two files:', distances.sort((a, b) => a - b).at(-1));
    expect(distances.at(-1)).toBeLessThan(0.5);
  });
});

type Position = [number, number];

function positionsIn(path: string): Position[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
    features: { geometry: { coordinates: unknown[] } }[];
  };
  const flat = features.flatMap(({ geometry }) => geometry.coordinates.flat(Infinity) as number[]);
  return flat.flatMap((x, at) => (at % 2 === 0 ? [[x, flat[at + 1] ?? 0] satisfies Position] : []));
}

/** Squares of 50 m. */
function cellOf(x: number, y: number): string {
  return `${Math.round(x / 50)} ${Math.round(y / 50)}`;
}

function around(x: number, y: number): string[] {
  return [-50, 0, 50].flatMap((dx) => [-50, 0, 50].map((dy) => cellOf(x + dx, y + dy)));
}
