import { extentOf } from './extent.ts';
import { type LandFeature, landOf } from './land-feature.ts';
import { inMicrodegrees, microdegree } from './microdegrees.ts';
import type { RingedLand } from './polygons.ts';
import type { Arc, ArcRef, Topology } from './topology.ts';

/** Features as TopoJSON: every stretch of border once, and objects whose features point to them. */
export interface TopoJson<Name extends string, Properties> {
  type: 'Topology';
  /** West, south, east and north in degrees. */
  bbox: [number, number, number, number];
  transform: { scale: [number, number]; translate: [number, number] };
  /** Per arc its first position, and then the steps to the next, in whole units of the transform. */
  arcs: [number, number][][];
  objects: Record<Name, { type: 'GeometryCollection'; geometries: Geometry<Properties>[] }>;
}

interface Geometry<Properties> {
  type: 'MultiPolygon';
  id: string;
  properties: Properties;
  arcs: ArcRef[][][];
}

/**
 * Collections of features as the objects of a TopoJSON topology, by their names: WGS 84 in steps of a microdegree, so
 * that it holds the same points as the GeoJSON of the same features. Arcs that none of them needs are left out.
 *
 * Source: Bostock and Metcalf, "The TopoJSON Format Specification", version 2.1.10.
 */
export function topojsonOf<Name extends string, Properties>(
  topology: Topology,
  collections: Readonly<Record<Name, readonly LandFeature<Properties>[]>>,
): TopoJson<Name, Properties> {
  const plane = inMicrodegrees(topology);
  const all = Object.entries<readonly LandFeature<Properties>[]>(collections).map(([name, features]) => ({
    name,
    lands: features.map((feature) => ({ feature, lands: landOf(plane, feature) })),
  }));
  const numbers = numbered(all.flatMap(({ lands }) => lands.flatMap((one) => one.lands)));
  const arcs = [...numbers.keys()].map((index) => plane.arcs[index] as Arc);
  const { west, south, east, north } = extentOf(arcs.length === 0 ? plane.arcs : arcs);
  return {
    type: 'Topology',
    bbox: [west / 1e6, south / 1e6, east / 1e6, north / 1e6],
    transform: { scale: [microdegree, microdegree], translate: [west / 1e6, south / 1e6] },
    arcs: arcs.map(({ points }) => stepsOf(points, west, south)),
    objects: Object.fromEntries(
      all.map(({ name, lands }) => [name, collectionOf(lands, numbers)]),
    ) as TopoJson<Name, Properties>['objects'],
  };
}

function collectionOf<Properties>(
  lands: readonly { feature: LandFeature<Properties>; lands: readonly RingedLand[] }[],
  numbers: ReadonlyMap<number, number>,
) {
  const geometries = lands.map(({ feature: { id, properties }, lands: pieces }) => ({
    type: 'MultiPolygon' as const,
    id,
    properties,
    arcs: pieces.map((piece) => refsOf(piece, numbers)),
  }));
  return { type: 'GeometryCollection' as const, geometries };
}

/** The arcs in use, each with its new number. */
function numbered(lands: readonly RingedLand[]): Map<number, number> {
  const used = lands.flatMap(({ outer, holes }) => [outer, ...holes].flatMap(({ arcs }) => arcs));
  const indices = [...new Set(used.map((ref) => (ref < 0 ? ~ref : ref)))].sort((a, b) => a - b);
  return new Map(indices.map((index, number) => [index, number]));
}

function refsOf({ outer, holes }: RingedLand, numbers: ReadonlyMap<number, number>): ArcRef[][] {
  const numberOf = (index: number) => numbers.get(index) as number;
  return [outer, ...holes].map(({ arcs }) => arcs.map((ref) => (ref < 0 ? ~numberOf(~ref) : numberOf(ref))));
}

function stepsOf(points: Float64Array, west: number, south: number): [number, number][] {
  let [x, y] = [west, south];
  return Array.from({ length: points.length / 2 }, (_, at) => {
    const [nextX, nextY] = [points[at * 2] as number, points[at * 2 + 1] as number];
    const step: [number, number] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}
