import { eccentricityOf } from './conformal-cone.ts';

type Place = readonly [longitude: number, latitude: number];
type Position = readonly [number, number, number];

/** Semi-major axis in metres and inverse flattening. */
type Ellipsoid = readonly [number, number];

/** The ellipsoid of the Belgian datum of 1972 (Hayford 1924), and that of ETRS89, for us the same as WGS 84. */
const hayford: Ellipsoid = [6378388, 297];
const grs80: Ellipsoid = [6378137, 298.257222101];

const degree = Math.PI / 180;
const second = degree / 3600;

/**
 * From BD72 to ETRS89, as the Belgian NGI publishes it: seven parameters, good to about 20 cm (EPSG 15929). Metres,
 * seconds of arc as position vector rotation, parts per million.
 */
const shift: Position = [-106.868628, 52.297783, -103.723893];
const turn: Position = [0.33657, -0.456955, 1.842183];
const stretch = 1 - 1.2747e-6;

/** Degrees on the Belgian datum of 1972, in degrees of WGS 84; at sea level. */
export function toWgs84Datum(place: Place): Place {
  const [x, y, z] = rotated(geocentric(place, hayford), 1);
  return geographic([shift[0] + stretch * x, shift[1] + stretch * y, shift[2] + stretch * z], grs80);
}

/** Degrees of WGS 84, in degrees on the Belgian datum of 1972; at sea level. */
export function fromWgs84Datum(place: Place): Place {
  const [x, y, z] = geocentric(place, grs80);
  const back = [(x - shift[0]) / stretch, (y - shift[1]) / stretch, (z - shift[2]) / stretch] as const;
  return geographic(rotated(back, -1), hayford);
}

/** Angles this small may be added up, and turned back by their opposite, to within a millimetre. */
function rotated([x, y, z]: Position, sense: 1 | -1): Position {
  const [rx, ry, rz] = turn.map((angle) => angle * second * sense) as unknown as Position;
  return [x - rz * y + ry * z, rz * x + y - rx * z, -ry * x + rx * y + z];
}

function geocentric([longitude, latitude]: Place, [semiMajor, inverseFlattening]: Ellipsoid): Position {
  const e2 = eccentricityOf(inverseFlattening) ** 2;
  const sine = Math.sin(latitude * degree);
  const radius = semiMajor / Math.sqrt(1 - e2 * sine ** 2);
  const outward = radius * Math.cos(latitude * degree);
  return [
    outward * Math.cos(longitude * degree),
    outward * Math.sin(longitude * degree),
    radius * (1 - e2) * sine,
  ];
}

/** Source: Bowring, "Transformation from spatial to geographical coordinates", Survey Review 23 (1976). */
function geographic([x, y, z]: Position, [semiMajor, inverseFlattening]: Ellipsoid): Place {
  const e2 = eccentricityOf(inverseFlattening) ** 2;
  const semiMinor = semiMajor * (1 - 1 / inverseFlattening);
  const outward = Math.hypot(x, y);
  const angle = Math.atan2(z * semiMajor, outward * semiMinor);
  const latitude = Math.atan2(
    z + (e2 / (1 - e2)) * semiMinor * Math.sin(angle) ** 3,
    outward - e2 * semiMajor * Math.cos(angle) ** 3,
  );
  return [Math.atan2(y, x) / degree, latitude / degree];
}
