import {
  asList,
  asRecord,
  type BoundaryFile,
  type FileFeature,
  type FilePosition,
  type FileRing,
} from './boundary-file.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The features of a TopoJSON, of all its objects; null where it is no Topology. A feature that points to an arc that
 * is not there has a ring without positions.
 *
 * Source: Bostock and Metcalf, "The TopoJSON Format Specification", version 2.1.10.
 */
export function readTopojson(value: unknown): BoundaryFile | null {
  const { type, arcs, transform, objects } = asRecord(value);
  if (type !== 'Topology') return null;
  const lines = asList(arcs).map((arc) => lineOf(asList(arc), asRecord(transform)));
  const geometries = Object.values(asRecord(objects)).flatMap((object) => geometriesIn(asRecord(object)));
  return { crsName: null, features: geometries.map((geometry) => featureOf(geometry, lines)) };
}

function geometriesIn(object: Json): Json[] {
  if (object.type !== 'GeometryCollection') return [object];
  return asList(object.geometries).flatMap((geometry) => geometriesIn(asRecord(geometry)));
}

/** With a transform an arc holds its first position and then steps, in whole units. */
function lineOf(positions: readonly unknown[], { scale, translate }: Json): FileRing {
  const [scaleX, scaleY] = numbersIn(scale, 1);
  const [startX, startY] = numbersIn(translate, 0);
  const isQuantised = scale !== undefined;
  let [x, y] = [0, 0];
  return positions.map((position) => {
    const [stepX, stepY] = numbersIn(position, Number.NaN);
    [x, y] = isQuantised ? [x + stepX, y + stepY] : [stepX, stepY];
    return [x * scaleX + startX, y * scaleY + startY];
  });
}

function numbersIn(value: unknown, otherwise: number): FilePosition {
  const [x, y] = asList(value);
  return [typeof x === 'number' ? x : otherwise, typeof y === 'number' ? y : otherwise];
}

function featureOf({ type, id, properties, arcs }: Json, lines: readonly FileRing[]): FileFeature {
  const polygons = type === 'Polygon' ? [arcs] : asList(type === 'MultiPolygon' ? arcs : []);
  return {
    id,
    properties: asRecord(properties),
    polygons: polygons.map((rings) => asList(rings).map((refs) => ringOf(asList(refs), lines))),
  };
}

function ringOf(refs: readonly unknown[], lines: readonly FileRing[]): FileRing {
  return refs.flatMap((ref, at) => {
    const line = typeof ref === 'number' ? lines[ref < 0 ? ~ref : ref] : undefined;
    if (line === undefined || typeof ref !== 'number') return [];
    const walked = ref < 0 ? line.toReversed() : line;
    return at === 0 ? walked : walked.slice(1);
  });
}
