import { asList, asRecord, type BoundaryFile, type FileFeature, type FilePosition } from './boundary-file.ts';

/**
 * The features of a GeoJSON (RFC 7946, or the older form with a `crs`); null where it is no FeatureCollection. What is
 * no polygon has no polygons.
 */
export function readGeojson(value: unknown): BoundaryFile | null {
  const { type, features, crs } = asRecord(value);
  if (type !== 'FeatureCollection') return null;
  const name = asRecord(asRecord(crs).properties).name;
  return {
    crsName: typeof name === 'string' ? name : null,
    features: asList(features).map(featureOf),
  };
}

function featureOf(value: unknown): FileFeature {
  const { id, properties, geometry } = asRecord(value);
  return { id, properties: asRecord(properties), polygons: polygonsIn(asRecord(geometry)) };
}

function polygonsIn({ type, coordinates }: Readonly<Record<string, unknown>>) {
  const polygons = type === 'Polygon' ? [coordinates] : asList(type === 'MultiPolygon' ? coordinates : []);
  return polygons.map((rings) => asList(rings).map((ring) => asList(ring).map(positionOf)));
}

/** What is no number becomes NaN, which lies nowhere in Flanders. A height is left out. */
function positionOf(value: unknown): FilePosition {
  const [x, y] = asList(value);
  return [typeof x === 'number' ? x : Number.NaN, typeof y === 'number' ? y : Number.NaN];
}
