import type { BorderMunicipality } from '#rooms/territory/engine/comparison/border-municipalities.ts';
import {
  borderMunicipalitiesIn,
  type ElsewhereInTerritory,
  placedElsewhereIn,
} from '#rooms/territory/engine/comparison/comparison.ts';
import {
  type DelineationInRegion,
  delineationsOfRegion,
} from '#rooms/territory/engine/comparison/delineations-of-region.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';

/** All that the territory of a day says of one region. */
export interface RegionPicture {
  readonly territory: Territory;
  readonly code: string;
  readonly delineations: readonly DelineationInRegion[];
  /** Its municipalities that are placed elsewhere, and over which delineations that was counted. */
  readonly elsewhere: ElsewhereInTerritory;
  /** Its municipalities that touch another region; null where the borders of the day are not known. */
  readonly bordering: readonly BorderMunicipality[] | null;
}

/** Puts the picture of the region with this code together, in memory; empty where the day has no such region. */
export function regionPicture(territory: Territory, code: string): RegionPicture {
  const isHere = ({ nis }: { readonly nis: string }) => territory.lines.get(nis)?.region?.code === code;
  const { set, municipalities } = placedElsewhereIn(territory);
  return {
    territory,
    code,
    delineations: delineationsOfRegion(territory, code),
    elsewhere: { set, municipalities: municipalities.filter(isHere) },
    bordering: borderMunicipalitiesIn(territory)?.filter(isHere) ?? null,
  };
}

/** How many areas of a delineation cross the border of the region. */
export function crossingCount({ areas }: DelineationInRegion): number {
  return areas.filter(({ position }) => position.position === 'crossing').length;
}
