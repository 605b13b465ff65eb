import type { GeoPoint, Wind } from '#rooms/territory/engine/compass.ts';

/** The winds after "ten": "ten noordoosten". */
export const windNames: Readonly<Record<Wind, string>> = {
  north: 'noorden',
  northEast: 'noordoosten',
  east: 'oosten',
  southEast: 'zuidoosten',
  south: 'zuiden',
  southWest: 'zuidwesten',
  west: 'westen',
  northWest: 'noordwesten',
};

/** In which part of Flanders something lies: "in het zuidwesten van Vlaanderen". */
export function partWords(part: Wind | 'middle'): string {
  return `in het ${part === 'middle' ? 'midden' : windNames[part]} van Vlaanderen`;
}

const degrees = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Where a place lies on earth; all of Flanders lies north of the equator and east of Greenwich. */
export function coordinateWords({ latitude, longitude }: GeoPoint): string {
  return `${degrees.format(latitude)}° noorderbreedte en ${degrees.format(longitude)}° oosterlengte`;
}
