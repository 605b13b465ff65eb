import { type Comparison, compare } from './comparison.ts';
import { membersIn } from './delineation.ts';
import type { AreaPosition } from './position.ts';
import {
  regionsCode,
  type Territory,
  type TerritoryArea,
  type TerritoryDelineation,
  type TerritoryMunicipality,
} from './territory.ts';

/** An area with municipalities in a region, and those of it that lie outside; both by name. */
export interface AreaInRegion {
  readonly area: TerritoryArea;
  readonly position: AreaPosition;
  readonly inside: readonly TerritoryMunicipality[];
  readonly outside: readonly TerritoryMunicipality[];
}

/**
 * How a delineation lies to one region: an area `coincides` with it; all its areas there lie `inside` it; it lies
 * whole in an area of several whole regions (`larger`); at least one area is `crossing`; or nobody of it lies in an
 * area (`none`).
 */
export type RegionRelation = 'coincides' | 'inside' | 'larger' | 'crossing' | 'none';

/** A delineation as it lies in a region; `relation` is null where its members or the regions are not known. */
export interface DelineationInRegion {
  readonly delineation: TerritoryDelineation;
  readonly relation: RegionRelation | null;
  readonly areas: readonly AreaInRegion[];
  /** The municipalities of the region that lie in none of its areas, by name. */
  readonly inNone: readonly TerritoryMunicipality[];
}

/** Every delineation but the regions and the typologies, in the order of a page, as it lies in the region with this code. */
export function delineationsOfRegion(territory: Territory, region: string): readonly DelineationInRegion[] {
  const members = municipalitiesOf(territory, region);
  return [...territory.delineations.values()]
    .filter(({ code, kind }) => code !== regionsCode && kind !== 'statistical')
    .map((delineation) => {
      const comparison = compare(territory, delineation.code, regionsCode);
      if (comparison === null || members.length === 0) {
        return { delineation, relation: null, areas: [], inNone: [] };
      }
      const areas = areasIn(territory, { delineation, comparison, region });
      const placed = new Set(areas.flatMap(({ inside }) => inside));
      const inNone = members.filter((one) => !placed.has(one));
      return { delineation, relation: relationOf(areas), areas, inNone };
    });
}

/** The municipalities of a region, by name. */
export function municipalitiesOf({ lines }: Territory, region: string): readonly TerritoryMunicipality[] {
  return [...lines.values()].filter((one) => one.region?.code === region).sort(byName);
}

interface ComparedDelineation {
  readonly delineation: TerritoryDelineation;
  readonly comparison: Comparison;
  readonly region: string;
}

function areasIn(
  { municipalities, lines }: Territory,
  { delineation, comparison, region }: ComparedDelineation,
): AreaInRegion[] {
  return comparison.positions.flatMap((position, index) => {
    const area = delineation.areas.get(position.area);
    if (area === undefined || !position.regions.some((part) => part.region === region)) return [];
    const members = [...membersIn(comparison.incidence.areas, index)]
      .flatMap((one) => lines.get(municipalities.codes[one] ?? '') ?? [])
      .sort(byName);
    const isInside = (one: TerritoryMunicipality) => one.region?.code === region;
    return {
      area,
      position,
      inside: members.filter(isInside),
      outside: members.filter((one) => !isInside(one)),
    };
  });
}

function relationOf(areas: readonly AreaInRegion[]): RegionRelation {
  const has = (wanted: AreaPosition['position']) =>
    areas.some(({ position }) => position.position === wanted);
  if (areas.length === 0) return 'none';
  if (has('crossing')) return 'crossing';
  if (has('supraRegional')) return 'larger';
  return has('equal') ? 'coincides' : 'inside';
}

const dutchOrder = new Intl.Collator('nl');

function byName(one: TerritoryMunicipality, other: TerritoryMunicipality): number {
  return dutchOrder.compare(one.name, other.name);
}
