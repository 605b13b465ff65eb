import { compare, placedElsewhereIn } from './comparison.ts';
import { regionsCode, type Territory, type TerritoryDelineation } from './territory.ts';

/** What crosses the border of one region, and how many of its municipalities are placed elsewhere. */
export interface RegionCrossings {
  /** Areas of all these delineations together that cross its border. */
  readonly areas: number;
  readonly perDelineation: ReadonlyMap<string, number>;
  readonly placedElsewhere: number;
}

/**
 * Per region (code) the areas that cross its border and its municipalities that are placed elsewhere, over `set`: the
 * delineations that count and of which the members are known. Name the set wherever this is shown.
 */
export function regionCrossings(territory: Territory): {
  readonly set: readonly TerritoryDelineation[];
  readonly regions: ReadonlyMap<string, RegionCrossings>;
} {
  const { set, municipalities } = placedElsewhereIn(territory);
  const codes = [...(territory.delineations.get(regionsCode)?.areas.keys() ?? [])];
  const regions = codes.map((region): [string, RegionCrossings] => {
    const perDelineation = new Map(set.map(({ code }) => [code, crossingAreas(territory, code, region)]));
    const areas = [...perDelineation.values()].reduce((sum, count) => sum + count, 0);
    const isHere = ({ nis }: { readonly nis: string }) => territory.lines.get(nis)?.region?.code === region;
    return [region, { areas, perDelineation, placedElsewhere: municipalities.filter(isHere).length }];
  });
  return { set, regions: new Map(regions) };
}

function crossingAreas(territory: Territory, delineation: string, region: string): number {
  const splitting = compare(territory, delineation, regionsCode)?.splitting;
  return splitting?.regions.find((one) => one.region === region)?.crossingAreas ?? 0;
}
