/**
 * A Lambert conformal conic projection with two standard parallels: of the ellipsoid the semi-major axis in metres
 * and the inverse flattening; latitudes and longitudes in degrees; the false origin in metres.
 */
export interface Cone {
  readonly semiMajor: number;
  readonly inverseFlattening: number;
  readonly parallels: readonly [number, number];
  readonly origin: readonly [longitude: number, latitude: number];
  readonly falseOrigin: readonly [easting: number, northing: number];
}

/** The projection both ways, between degrees (longitude, latitude) on the cone's own datum and metres (x, y). */
export interface Projection {
  project(longitude: number, latitude: number): [x: number, y: number];
  unproject(x: number, y: number): [longitude: number, latitude: number];
}

const degree = Math.PI / 180;

/**
 * Works out a projection.
 * Source: IOGP, "Coordinate Conversions and Transformations including Formulas" (Geomatics Guidance Note 7-2),
 * method 9802; the same formulas as in the note on Lambert projections of the Belgian NGI (IGN).
 */
export function coneProjection({ falseOrigin: [x0, y0], ...cone }: Cone): Projection {
  const e = eccentricityOf(cone.inverseFlattening);
  const [n, radiusAt] = coneShape(cone, e);
  const [originLongitude, originLatitude] = cone.origin;
  const radius0 = radiusAt(isometric(originLatitude * degree, e));
  return {
    project(longitude, latitude) {
      const radius = radiusAt(isometric(latitude * degree, e));
      const angle = n * (longitude - originLongitude) * degree;
      return [x0 + radius * Math.sin(angle), y0 + radius0 - radius * Math.cos(angle)];
    },
    unproject(x, y) {
      const east = x - x0;
      const south = radius0 - (y - y0);
      const t = (Math.hypot(east, south) / radiusAt(1)) ** (1 / n);
      return [Math.atan2(east, south) / n / degree + originLongitude, latitudeOf(t, e) / degree];
    },
  };
}

/** The eccentricity of an ellipsoid of this inverse flattening. */
export function eccentricityOf(inverseFlattening: number): number {
  const flattening = 1 / inverseFlattening;
  return Math.sqrt(flattening * (2 - flattening));
}

/** The constant of the cone, and the radius on it for what `isometric` gives of a latitude. */
function coneShape(
  { semiMajor, parallels: [south, north] }: Pick<Cone, 'semiMajor' | 'parallels'>,
  e: number,
): [n: number, radiusAt: (t: number) => number] {
  const [one, other] = [south * degree, north * degree];
  const n =
    Math.log(parallelRadius(one, e) / parallelRadius(other, e)) /
    Math.log(isometric(one, e) / isometric(other, e));
  const factor = parallelRadius(one, e) / (n * isometric(one, e) ** n);
  return [n, (t) => semiMajor * factor * t ** n];
}

/** The radius of a parallel, in semi-major axes ("m" in the source). */
function parallelRadius(latitude: number, e: number): number {
  return Math.cos(latitude) / Math.sqrt(1 - (e * Math.sin(latitude)) ** 2);
}

/** "t" in the source: 1 at the equator, 0 at the pole. */
function isometric(latitude: number, e: number): number {
  const sine = e * Math.sin(latitude);
  return Math.tan(Math.PI / 4 - latitude / 2) / ((1 - sine) / (1 + sine)) ** (e / 2);
}

/** The latitude of which t is given; it settles below a tenth of a millimetre within five rounds. */
function latitudeOf(t: number, e: number): number {
  let latitude = Math.PI / 2 - 2 * Math.atan(t);
  for (let round = 0; round < 6; round += 1) {
    const sine = e * Math.sin(latitude);
    latitude = Math.PI / 2 - 2 * Math.atan(t * ((1 - sine) / (1 + sine)) ** (e / 2));
  }
  return latitude;
}
