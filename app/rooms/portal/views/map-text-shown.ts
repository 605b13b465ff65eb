import type { Day } from '#platform/day.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { areasAround } from '#rooms/territory/engine/comparison/delineation.ts';
import type { AreaPosition } from '#rooms/territory/engine/comparison/position.ts';
import {
  isComparable,
  regionsCode,
  type Territory,
  type TerritoryArea,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import type { DescribedRegion } from '#rooms/territory/engine/map-description.ts';

/** What the text version of the map tells: the regions of a day, and one delineation over them. */
export interface MapText {
  readonly territory: Territory;
  readonly delineation: TerritoryDelineation;
  readonly regions: readonly DescribedRegion[];
  readonly day: Day;
  /** Behind every link to another page, so that the day stays. */
  readonly suffix: string;
  /** The address of a part of the text: a region (its key), everything, or the beginning. */
  readonly partHref: (part: { readonly regio?: string; readonly alles?: 'ja' }) => string;
}

/** An area in which a municipality lies; the position is null where the delineation is not compared. */
export interface AreaOfMunicipality {
  readonly area: TerritoryArea;
  readonly position: AreaPosition | null;
}

/** What stands in the address for the municipalities of which no region is known. */
export const withoutRegion = 'zonder';

/** The areas of the shown delineation in which a municipality lies; null where its members are not known. */
export function areasOfMunicipality(
  { territory, delineation }: MapText,
  nis: string,
): readonly AreaOfMunicipality[] | null {
  const { encoded, areas } = delineation;
  if (encoded === null) return null;
  const positions = positionsOn(territory, delineation);
  return [...areasAround(encoded, territory.municipalities.indexOf.get(nis) ?? -1)].flatMap((index) => {
    const area = areas.get(encoded.areas[index] ?? '');
    return area === undefined ? [] : { area, position: positions?.[index] ?? null };
  });
}

/** How the areas of a delineation lie to the regions, in the order of its areas; null where that is not compared. */
export function positionsOn(
  territory: Territory,
  delineation: TerritoryDelineation,
): readonly AreaPosition[] | null {
  if (!isComparable(delineation)) return null;
  return compare(territory, delineation.code, regionsCode)?.positions ?? null;
}
