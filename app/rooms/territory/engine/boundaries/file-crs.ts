import { type Crs, isCrs } from '../lambert.ts';
import type { BoundaryFile, FilePosition } from './boundary-file.ts';

/** Boxes that hold Flanders, with room around it: west, south, east, north. They do not overlap. */
const boxes: Readonly<Record<Crs, readonly [number, number, number, number]>> = {
  31370: [15_000, 145_000, 270_000, 255_000],
  3812: [515_000, 645_000, 770_000, 755_000],
  4326: [2.4, 50.6, 6, 51.6],
};

/**
 * In which coordinate system a file is: the one that was asked for (a code as 31370), else the one that the file names,
 * else the one in which it lies in Flanders. Null where it is none that we read.
 */
export function crsOf({ crsName, features }: BoundaryFile, asked: string | null): Crs | null {
  const named = asked ?? crsName;
  if (named !== null) return namedCrs(named);
  const first = features[0]?.polygons[0]?.[0]?.[0];
  if (first === undefined) return null;
  return ([31370, 3812, 4326] as const).find((crs) => isInFlanders(crs, first)) ?? null;
}

/** Whether a position of this system may lie in Flanders. */
export function isInFlanders(crs: Crs, [x, y]: FilePosition): boolean {
  const [west, south, east, north] = boxes[crs];
  return x >= west && x <= east && y >= south && y <= north;
}

/** EPSG:31370, urn:ogc:def:crs:EPSG::31370, http://www.opengis.net/def/crs/EPSG/0/31370; CRS84 is 4326 for GeoJSON. */
function namedCrs(name: string): Crs | null {
  if (/CRS84$/i.test(name)) return 4326;
  const code = Number(/(?:^|[:/])(\d+)$/.exec(name.trim())?.[1]);
  return isCrs(code) ? code : null;
}
