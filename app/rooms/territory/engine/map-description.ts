import type { CodeAndName } from '../model.ts';
import { type BorderingRegion, borderingRegions } from './bordering-regions.ts';
import type { Territory } from './comparison/territory.ts';
import { extentOfPlaces, type GeoExtent, type GeoPoint, middleOf, partOfLand, type Wind } from './compass.ts';
import { type DescribedMunicipality, describeMunicipality } from './described-municipality.ts';

/** A region with its municipalities by name; `region` is null for those of which none is known. */
export interface DescribedRegion {
  readonly region: CodeAndName | null;
  readonly areaKm2: number;
  readonly part: Wind | 'middle';
  readonly municipalities: readonly DescribedMunicipality[];
  /** Longest border first; null where the borders of the day are not known. */
  readonly bordering: readonly BorderingRegion[] | null;
}

const descriptions = new WeakMap<Territory, readonly DescribedRegion[]>();

/**
 * What the map of a territory shows, to put in words: every region, by name, with its municipalities, where they lie and
 * who lies beside them. The places are of points inside the municipalities, in WGS 84; one of which the place is not
 * known is an Error. Worked out once per territory.
 */
export function describeMap(
  territory: Territory,
  places: ReadonlyMap<string, GeoPoint>,
): readonly DescribedRegion[] {
  const known = descriptions.get(territory);
  if (known !== undefined) return known;
  const land = extentOfPlaces([...places.values()]);
  const municipalities = [...territory.lines.values()]
    .map((one) => describeMunicipality(territory, one, { places, land }))
    .sort((one, other) => dutchOrder.compare(one.municipality.name, other.municipality.name));
  const byRegion = Map.groupBy(municipalities, ({ municipality }) => municipality.region?.code ?? null);
  const regions = [...byRegion.values()]
    .map((members) => regionOf(territory, members, land))
    .sort((one, other) => dutchOrder.compare(one.region?.name ?? '', other.region?.name ?? ''));
  descriptions.set(territory, regions);
  return regions;
}

function regionOf(
  territory: Territory,
  members: readonly DescribedMunicipality[],
  land: GeoExtent,
): DescribedRegion {
  const region = members[0]?.municipality.region ?? null;
  return {
    region,
    areaKm2: members.reduce((sum, { municipality }) => sum + municipality.areaKm2, 0),
    part: partOfLand(land, middleOf(members.map(({ place }) => place))),
    municipalities: members,
    bordering: territory.knowsBorders && region !== null ? borderingRegions(members) : null,
  };
}

const dutchOrder = new Intl.Collator('nl');
