import { borderStrengthsIn, placedElsewhereIn } from '#rooms/territory/engine/comparison/comparison.ts';
import {
  type Neighbour,
  neighboursOfMunicipality,
} from '#rooms/territory/engine/comparison/neighbours-of-municipality.ts';
import {
  type PlaceInArea,
  type PlaceInDelineation,
  placesOfMunicipality,
  regionFellows,
} from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type {
  Territory,
  TerritoryDelineation,
  TerritoryMunicipality,
} from '#rooms/territory/engine/comparison/territory.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import type { Footing } from '#rooms/territory/queries/get-footing.ts';

/** All that the territory of a day says of one municipality, as its page and its sheet show it. */
export interface MunicipalityPicture {
  readonly territory: Territory;
  readonly municipality: TerritoryMunicipality;
  readonly places: readonly PlaceInDelineation[];
  /** The other municipalities of its region, by name. */
  readonly fellows: readonly TerritoryMunicipality[];
  /** For which of the delineations that count it is placed elsewhere; null where the regions are not known. */
  readonly elsewhere: Elsewhere | null;
  /** Null where the borders of the day are not known. */
  readonly neighbours: readonly Neighbour[] | null;
  /** The delineations that were looked at for what separates two neighbours. */
  readonly separators: readonly TerritoryDelineation[];
  readonly footing: Footing | null;
}

/** The delineations for which a municipality is placed elsewhere, out of the set that was counted over. */
export interface Elsewhere {
  readonly set: readonly TerritoryDelineation[];
  readonly delineations: readonly TerritoryDelineation[];
}

/** Puts the picture together, in memory. An Error where the municipality is not of the day. */
export function municipalityPicture(territory: Territory, nis: string): MunicipalityPicture {
  const municipality = territory.lines.get(nis);
  if (municipality === undefined) throw new Error(`No municipality ${nis} on this day`);
  return {
    territory,
    municipality,
    places: placesOfMunicipality(territory, nis),
    fellows: regionFellows(territory, nis),
    elsewhere: municipality.region === null ? null : elsewhereOf(territory, nis),
    neighbours: neighboursOfMunicipality(territory, nis),
    separators: borderStrengthsIn(territory).set,
    footing: territoryFooting(territory),
  };
}

/** Whether the municipality is placed elsewhere for this delineation; never for one that does not count. */
export function isPlacedElsewhere(
  { elsewhere }: MunicipalityPicture,
  delineation: TerritoryDelineation,
): boolean {
  return elsewhere?.delineations.includes(delineation) ?? false;
}

/** The other municipalities of the region that do not lie in this area, by name. */
export function regionFellowsElsewhere(
  { fellows }: MunicipalityPicture,
  { inRegion }: PlaceInArea,
): readonly TerritoryMunicipality[] {
  return inRegion === null ? [] : fellows.filter((one) => !inRegion.includes(one));
}

function elsewhereOf(territory: Territory, nis: string): Elsewhere {
  const { set, municipalities } = placedElsewhereIn(territory);
  const codes = municipalities.find((one) => one.nis === nis)?.delineations ?? [];
  return { set, delineations: set.filter(({ code }) => codes.includes(code)) };
}
