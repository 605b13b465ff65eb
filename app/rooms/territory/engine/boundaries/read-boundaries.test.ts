import { describe, expect, test } from 'vitest';
import { geojsonOf } from '../geojson.ts';
import { handDrawn } from '../hand-drawn.fixture.ts';
import { fromWgs84, toWgs84 } from '../lambert.ts';
import { listNeighbours } from '../neighbours.ts';
import { topojsonOf } from '../topojson.ts';
import type { Topology } from '../topology.ts';
import { traceTopology } from '../tracing.ts';
import { dissolve } from '../zones.ts';
import { boundaryLevels, readBoundaries } from './read-boundaries.ts';
import { readTopology, writeTopology } from './stored-topology.ts';

type Position = [number, number];
type Land = readonly [nis: string, ...polygons: Position[][][]];

/** A square of kilometres near Brussels, as a closed ring. */
function square(column: number, row: number, side = 1): Position[] {
  const [x, y] = [150_000 + column * 1000, 170_000 + row * 1000];
  const far = side * 1000;
  return [
    [x, y],
    [x + far, y],
    [x + far, y + far],
    [x, y + far],
    [x, y],
  ];
}

function geojson(lands: readonly Land[], crs?: string): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
    features: lands.map(([nis, ...polygons]) => ({
      type: 'Feature',
      properties: { NISCODE: nis },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  });
}

function read(lands: readonly Land[]) {
  const { topology, problems } = readBoundaries(geojson(lands), null);
  if (topology === null) throw new Error(JSON.stringify(problems));
  return topology;
}

const problemsOf = (text: string, crs: string | null = null) => readBoundaries(text, crs).problems;

/** A wide 11001 in the west, two smaller ones in its east. */
const wide: Position[] = [
  [150_000, 170_000],
  [152_000, 170_000],
  [152_000, 171_000],
  [152_000, 172_000],
  [150_000, 172_000],
  [150_000, 170_000],
];
const three: Land[] = [
  ['11001', [wide]],
  ['11002', [square(2, 0)]],
  ['11004', [square(2, 1).toReversed()]],
];

describe('a topology of shared arcs', () => {
  test('has every border once, and nodes where three meet, whichever way rings run', () => {
    const topology = read(three);
    expect(topology.arcs).toHaveLength(6);
    expect(topology.nodes.map((refs) => refs.length).sort()).toEqual([3, 3, 3, 3]);
    expect(listNeighbours(topology).map(({ a, b, borderKm }) => [a, b, borderKm])).toEqual([
      ['11001', '11002', 1],
      ['11001', '11004', 1],
      ['11002', '11004', 1],
    ]);
  });

  test('holds as much land as the file, holes and enclaves told apart', () => {
    const topology = read([
      ['11001', [square(0, 0, 3), square(1, 1)]],
      ['11002', [square(1, 1)], [square(5, 5)]],
    ]);
    const { rings } = dissolve(topology, (municipality) => topology.codes[municipality - 1] ?? null);
    const areas = [...rings].map(([nis, all]) => [nis, all.reduce((sum, { area }) => sum + area / 1e6, 0)]);
    expect(Object.fromEntries(areas)).toEqual({ '11001': 8, '11002': 2 });
    expect(topology.arcs.every(({ from, to }) => from === null && to === null)).toBe(true);
  });

  test('goes through a corner where a municipality touches itself, and simplifies without moving it', () => {
    const topology = read([
      ['11001', [square(0, 0)], [square(1, 1)]],
      ['11002', [square(1, 0)]],
    ]);
    const ends = topology.arcs.flatMap(({ points }) => [points.slice(0, 2).join(), points.slice(-2).join()]);
    for (const simplified of boundaryLevels(topology).values()) {
      expect(
        simplified.arcs.flatMap(({ points }) => [points.slice(0, 2).join(), points.slice(-2).join()]),
      ).toEqual(ends);
      const { rings } = dissolve(simplified, (municipality) => municipality);
      expect(rings.get(1)?.map(({ area }) => Math.round(area))).toEqual([1e6, 1e6]);
    }
  });

  test('takes points a few centimetres apart for one, and a seam within a municipality for none', () => {
    const shifted = square(1, 0).map(([x, y]): Position => [x + 0.02, y - 0.01]);
    const topology = read([
      ['11001', [square(0, 0)]],
      ['11002', [shifted], [square(2, 0)]],
    ]);
    expect(topology.arcs).toHaveLength(3);
    expect(listNeighbours(topology)[0]?.borderKm).toBeCloseTo(1, 3);
  });

  test('has a corner of one side only on both sides, also a few centimetres beside it', () => {
    const leaning = square(2, 0).map(([x, y]): Position => [x + (y > 170_500 ? 0.03 : 0), y]);
    const topology = read([
      ['11001', [square(0, 0, 2)]],
      ['11002', [leaning]],
      ['11004', [square(2, 1)]],
    ]);
    expect(topology.arcs).toHaveLength(6);
    expect(listNeighbours(topology).map(({ a, b }) => [a, b])).toEqual([
      ['11001', '11002'],
      ['11001', '11004'],
      ['11002', '11004'],
    ]);
  });

  test('is the same after it was stored', () => {
    const topology = read(three);
    expect(readTopology(writeTopology(topology))).toEqual(topology);
  });
});

describe('coordinate systems', () => {
  const inCrs = (crs: 3812 | 4326): Land[] =>
    three.map(([nis, ...polygons]) => [
      nis,
      ...polygons.map((rings) =>
        rings.map((ring) => ring.map(([x, y]): Position => fromWgs84(crs, ...toWgs84(31370, x, y)))),
      ),
    ]);

  test.each([3812, 4326] as const)('EPSG:%i is recognised and read as Lambert 72', (crs) => {
    const { topology } = readBoundaries(geojson(inCrs(crs)), null);
    const points = topology?.arcs.flatMap(({ points }) => [...points]) ?? [];
    expect(Math.min(...points)).toBeCloseTo(150_000, 1);
    expect(Math.max(...points)).toBeCloseTo(172_000, 1);
  });

  test('one that the file names, or that is asked for, is not guessed', () => {
    expect(problemsOf(geojson(three, 'urn:ogc:def:crs:EPSG::31370'))).toEqual([]);
    expect(problemsOf(geojson(three, 'urn:ogc:def:crs:EPSG::28992'))).toEqual([
      { kind: 'unknownCrs', name: 'urn:ogc:def:crs:EPSG::28992' },
    ]);
    expect(problemsOf(geojson(inCrs(4326)), '31370')).toEqual([{ kind: 'elsewhere', epsg: 31370 }]);
  });

  test('latitude first is no place in Flanders', () => {
    const swapped = square(0, 0).map(([x, y]): Position => {
      const [longitude, latitude] = toWgs84(31370, x, y);
      return [latitude, longitude];
    });
    expect(problemsOf(geojson([['11001', [swapped]]]))).toEqual([{ kind: 'unknownCrs', name: '' }]);
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['<html>', [{ kind: 'notJson' }]],
    ['{"type":"Feature"}', [{ kind: 'notJson' }]],
    ['{"type":"FeatureCollection","features":[]}', [{ kind: 'noFeatures' }]],
    [geojson([['12', [square(0, 0)]]]), [{ kind: 'withoutCode', count: 1 }]],
    [
      geojson([
        ['11001', [square(0, 0)]],
        ['11001', [square(1, 0)]],
      ]),
      [{ kind: 'twice', nis: ['11001'] }],
    ],
    [geojson([['11001', [square(0, 0)]], ['11002']]), [{ kind: 'noLand', nis: ['11002'] }]],
    [geojson([['11001', [square(0, 0).slice(0, -1)]]]), [{ kind: 'openRing', nis: ['11001'] }]],
    [
      geojson([
        ['11001', [square(0, 0)]],
        ['11002', [square(0, 0)]],
      ]),
      [{ kind: 'overlap', pairs: [['11001', '11002']] }],
    ],
    [
      geojson([
        ['11001', [square(0, 0)]],
        ['11002', [square(0.5, 0.5)]],
      ]),
      [{ kind: 'crossing', pairs: expect.arrayContaining([['11001', '11002']]) }],
    ],
  ] as const)('%.60s', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('municipalities of Brussels and Wallonia are left out', () => {
    const topology = read([
      ['11001', [square(0, 0)]],
      ['21004', [square(1, 0)]],
      ['62063', [square(4, 4)]],
    ]);
    expect(topology.codes).toEqual(['11001']);
  });
});

test('a TopoJSON is read with its steps, its arcs both ways, and codes as ids', () => {
  const text = JSON.stringify({
    type: 'Topology',
    transform: { scale: [1000, 1000], translate: [150_000, 170_000] },
    arcs: [
      [
        [1, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [-1, 0],
        [0, -1],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 0],
        [0, 1],
        [-1, 0],
      ],
    ],
    objects: {
      all: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: '11001', arcs: [[0, 1]] },
          { type: 'MultiPolygon', id: '11002', arcs: [[[2, ~0]]] },
        ],
      },
    },
  });
  const { topology } = readBoundaries(text, null);
  expect(topology && listNeighbours(topology)).toEqual([{ a: '11001', b: '11002', borderKm: 1 }]);
});

test('what we hand out comes in again as it went out', () => {
  const drawn = traceTopology({ ...handDrawn('AABB', 'AABB', 'ACCB', '..C.'), x0: 150_050, y0: 170_050 });
  const features = drawn.codes.map((nis) => ({ id: nis, municipalities: new Set([nis]), properties: {} }));
  for (const exported of [geojsonOf(drawn, features), topojsonOf(drawn, { gemeenten: features })]) {
    const { topology } = readBoundaries(JSON.stringify(exported), null);
    if (topology === null) throw new Error('Our own export does not hold');
    const lengths = (of: Topology) =>
      listNeighbours(of).map(({ a, b, borderKm }) => [a, b, borderKm.toFixed(3)]);
    expect(lengths(topology)).toEqual(lengths(drawn));
    expect(topology.arcs).toHaveLength(drawn.arcs.length);
  }
});
