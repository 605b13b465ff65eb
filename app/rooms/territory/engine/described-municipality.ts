import { neighboursOf } from './comparison/borders.ts';
import type { Territory, TerritoryMunicipality } from './comparison/territory.ts';
import { type GeoExtent, type GeoPoint, partOfLand, type Wind, winds, windTo } from './compass.ts';

/** A neighbour: on which side it lies, and how long the border is. */
export interface DescribedNeighbour {
  readonly municipality: TerritoryMunicipality;
  readonly wind: Wind;
  readonly borderKm: number;
}

/** A municipality as the map shows it, without the map. */
export interface DescribedMunicipality {
  readonly municipality: TerritoryMunicipality;
  readonly place: GeoPoint;
  readonly part: Wind | 'middle';
  /** Clockwise from the north; null where the borders of the day are not known. */
  readonly neighbours: readonly DescribedNeighbour[] | null;
}

/** Where every municipality lies (a point inside it, by NIS code), and the box around them all. */
export interface Ground {
  readonly places: ReadonlyMap<string, GeoPoint>;
  readonly land: GeoExtent;
}

/** Describes one municipality of the territory. An Error where a place is not known. */
export function describeMunicipality(
  territory: Territory,
  municipality: TerritoryMunicipality,
  { places, land }: Ground,
): DescribedMunicipality {
  const place = placeOf(places, municipality.nis);
  return {
    municipality,
    place,
    part: partOfLand(land, place),
    neighbours: territory.knowsBorders ? neighboursAround(territory, municipality.nis, places) : null,
  };
}

function neighboursAround(
  { borders, municipalities, lines }: Territory,
  nis: string,
  places: ReadonlyMap<string, GeoPoint>,
): readonly DescribedNeighbour[] {
  const me = municipalities.indexOf.get(nis) ?? -1;
  const from = placeOf(places, nis);
  return [...neighboursOf(borders, me)]
    .flatMap((other, at): DescribedNeighbour[] => {
      const municipality = lines.get(municipalities.codes[other] ?? '');
      if (municipality === undefined) return [];
      const borderKm = borders.km[(borders.starts[me] as number) + at] as number;
      return [{ municipality, wind: windTo(from, placeOf(places, municipality.nis)), borderKm }];
    })
    .sort((p, q) => winds.indexOf(p.wind) - winds.indexOf(q.wind) || q.borderKm - p.borderKm);
}

function placeOf(places: ReadonlyMap<string, GeoPoint>, nis: string): GeoPoint {
  const place = places.get(nis);
  if (place === undefined) throw new Error(`Nobody knows where ${nis} lies`);
  return place;
}
