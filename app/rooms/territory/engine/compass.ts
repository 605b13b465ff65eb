/** A place on earth in degrees of WGS 84. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** The eight winds, clockwise from the north. */
export const winds = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;

export type Wind = (typeof winds)[number];

/** The box around land, in degrees. */
export interface GeoExtent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Nearer to the middle of the land than this part of the way to its edge is in the middle. */
const middlePart = 1 / 3;

/** On which side of `from` the other place lies; a degree of longitude counts as long as it is at that latitude. */
export function windTo(from: GeoPoint, to: GeoPoint): Wind {
  const latitude = ((from.latitude + to.latitude) / 2) * (Math.PI / 180);
  return windOf((to.longitude - from.longitude) * Math.cos(latitude), to.latitude - from.latitude);
}

/**
 * In which part of a land a place lies, or that it lies in the middle. The land counts as wide as it is high, so that
 * in a long one not everything lies in the east or the west.
 */
export function partOfLand({ west, south, east, north }: GeoExtent, place: GeoPoint): Wind | 'middle' {
  const aside = (2 * place.longitude - west - east) / (east - west);
  const up = (2 * place.latitude - south - north) / (north - south);
  return Math.hypot(aside, up) < middlePart ? 'middle' : windOf(aside, up);
}

/** The box around these places. An Error when there are none. */
export function extentOfPlaces(places: readonly GeoPoint[]): GeoExtent {
  if (places.length === 0) throw new Error('Without places there is no extent');
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

/** The mean of these places. An Error when there are none. */
export function middleOf(places: readonly GeoPoint[]): GeoPoint {
  if (places.length === 0) throw new Error('Without places there is no middle');
  const sum = (of: (place: GeoPoint) => number) => places.reduce((all, place) => all + of(place), 0);
  return {
    latitude: sum(({ latitude }) => latitude) / places.length,
    longitude: sum(({ longitude }) => longitude) / places.length,
  };
}

function windOf(east: number, north: number): Wind {
  const eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return winds[(eighths + winds.length) % winds.length] ?? 'north';
}
