import { coneProjection, type Projection } from './conformal-cone.ts';
import { fromWgs84Datum, toWgs84Datum } from './datum-shift.ts';

/** The coordinate systems that we read: Lambert 72, Lambert 2008 and WGS 84 (longitude first), by EPSG code. */
export type Crs = 31370 | 3812 | 4326;

/**
 * Belge Lambert 72, on Hayford's ellipsoid. Source: NGI (IGN), "De Belgische cartografische projecties", and the EPSG
 * register under 31370: the central meridian holds the turn of 29.2985" of the older definition.
 */
const lambert72 = coneProjection({
  semiMajor: 6378388,
  inverseFlattening: 297,
  parallels: [inDegrees(49, 50, 0.00204), inDegrees(51, 10, 0.00204)],
  origin: [inDegrees(4, 22, 2.952), 90],
  falseOrigin: [150000.013, 5400088.438],
});

/** Belgian Lambert 2008, on GRS80. Source: the same publication of the NGI, and the EPSG register under 3812. */
const lambert2008 = coneProjection({
  semiMajor: 6378137,
  inverseFlattening: 298.257222101,
  parallels: [inDegrees(49, 50, 0), inDegrees(51, 10, 0)],
  origin: [inDegrees(4, 21, 33.177), inDegrees(50, 47, 52.134)],
  falseOrigin: [649328, 665262],
});

/** Both ways between a coordinate system and WGS 84. */
const systems: Readonly<Record<Crs, Projection>> = {
  31370: {
    project: (longitude, latitude) => lambert72.project(...fromWgs84Datum([longitude, latitude])),
    unproject: (x, y) => [...toWgs84Datum(lambert72.unproject(x, y))],
  },
  3812: lambert2008,
  4326: { project: (longitude, latitude) => [longitude, latitude], unproject: (x, y) => [x, y] },
};

/** Metres (or degrees) of a system in degrees of WGS 84, longitude first; within half a metre. */
export function toWgs84(crs: Crs, x: number, y: number): [longitude: number, latitude: number] {
  return systems[crs].unproject(x, y);
}

/** Degrees of WGS 84, longitude first, in metres (or degrees) of a system; within half a metre. */
export function fromWgs84(crs: Crs, longitude: number, latitude: number): [x: number, y: number] {
  return systems[crs].project(longitude, latitude);
}

/** Whether it is the EPSG code of a system that we read. */
export function isCrs(epsg: number): epsg is Crs {
  return epsg in systems;
}

function inDegrees(degrees: number, minutes: number, seconds: number): number {
  return degrees + minutes / 60 + seconds / 3600;
}
