import { type LandFeature, landOf } from './land-feature.ts';
import { inMicrodegrees } from './microdegrees.ts';
import type { RingedLand } from './polygons.ts';
import { pointsOf, type Ring } from './rings.ts';
import type { Topology } from './topology.ts';

/** Longitude and latitude in degrees of WGS 84. */
type Position = [number, number];

/** Features as GeoJSON. */
export interface FeatureCollection<Properties> {
  type: 'FeatureCollection';
  features: GeoFeature<Properties>[];
}

interface GeoFeature<Properties> {
  type: 'Feature';
  id: string;
  properties: Properties;
  geometry: MultiPolygon | null;
}

/** Also for land in one piece: who reads it meets one kind of geometry only. */
interface MultiPolygon {
  type: 'MultiPolygon';
  coordinates: Position[][][];
}

/**
 * The features as GeoJSON by RFC 7946: WGS 84, longitude first, six decimals, land counter-clockwise and holes
 * clockwise. Neighbours have the very same points along their border. A feature without land has geometry null.
 */
export function geojsonOf<Properties>(
  topology: Topology,
  features: readonly LandFeature<Properties>[],
): FeatureCollection<Properties> {
  const plane = inMicrodegrees(topology);
  return {
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      type: 'Feature',
      id: feature.id,
      properties: feature.properties,
      geometry: multiPolygon(plane, landOf(plane, feature)),
    })),
  };
}

function multiPolygon(plane: Topology, lands: readonly RingedLand[]): MultiPolygon | null {
  if (lands.length === 0) return null;
  return {
    type: 'MultiPolygon',
    coordinates: lands.map(({ outer, holes }) => [outer, ...holes].map((ring) => positionsOf(plane, ring))),
  };
}

function positionsOf(plane: Topology, { arcs }: Ring): Position[] {
  const points = pointsOf(plane, arcs);
  // Dividing whole numbers gives the decimals exactly; multiplying by the microdegree would leave a tail of them.
  return Array.from({ length: points.length / 2 }, (_, at) => [
    (points[at * 2] as number) / 1e6,
    (points[at * 2 + 1] as number) / 1e6,
  ]);
}
