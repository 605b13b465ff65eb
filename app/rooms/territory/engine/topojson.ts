import { extentOf } from './extent.ts';
import { type LandFeature, landOf } from './land-feature.ts';
import { inMicrodegrees, microdegree } from './microdegrees.ts';
import type { RingedLand } from './polygons.ts';
import type { Arc, ArcRef, Topology } from './topology.ts';

/** Features as TopoJSON: every stretch of border once, and features that point to them. */
export interface TopoJson {
  readonly type: 'Topology';
  /** West, south, east and north in degrees. */
  readonly bbox: readonly [number, number, number, number];
  readonly transform: Transform;
  /** Per arc its first position, and then the steps to the next, in whole units of the transform. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, GeometryCollection>>;
}

interface Transform {
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

interface GeometryCollection {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly Geometry[];
}

interface Geometry {
  readonly type: 'MultiPolygon';
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly arcs: readonly (readonly (readonly ArcRef[])[])[];
}

/**
 * The features as one object, called `name`, of a TopoJSON topology: WGS 84 in steps of a microdegree, so that it
 * holds the same points as the GeoJSON of the same features. Arcs that none of them needs are left out.
 *
 * Source: Bostock and Metcalf, "The TopoJSON Format Specification", version 2.1.10.
 */
export function topojsonOf(topology: Topology, name: string, features: readonly LandFeature[]): TopoJson {
  const plane = inMicrodegrees(topology);
  const lands = features.map((feature) => ({ feature, lands: landOf(plane, feature) }));
  const numbers = numbered(lands.flatMap((one) => one.lands));
  const arcs = [...numbers.keys()].map((index) => plane.arcs[index] as Arc);
  const { west, south, east, north } = extentOf(arcs.length === 0 ? plane.arcs : arcs);
  return {
    type: 'Topology',
    bbox: [west / 1e6, south / 1e6, east / 1e6, north / 1e6],
    transform: { scale: [microdegree, microdegree], translate: [west / 1e6, south / 1e6] },
    arcs: arcs.map(({ points }) => stepsOf(points, west, south)),
    objects: {
      [name]: {
        type: 'GeometryCollection',
        geometries: lands.map(({ feature, lands: pieces }) => ({
          type: 'MultiPolygon',
          id: feature.id,
          properties: feature.properties,
          arcs: pieces.map((piece) => refsOf(piece, numbers)),
        })),
      },
    },
  };
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
