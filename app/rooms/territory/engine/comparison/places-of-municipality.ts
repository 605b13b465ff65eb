import type { CodeAndName, Knowledge } from '../../model.ts';
import { compare } from './comparison.ts';
import { areasAround, type Delineation, membersIn } from './delineation.ts';
import type { AreaPosition } from './position.ts';
import {
  regionsCode,
  type Territory,
  type TerritoryArea,
  type TerritoryDelineation,
  type TerritoryMunicipality,
} from './territory.ts';

/** An area in which a municipality lies, how it lies to the regions, and the others in it by name. */
export interface PlaceInArea {
  readonly area: TerritoryArea;
  /** Null where the regions of the day are not known, and for a typology: who shares a type need not lie together. */
  readonly position: AreaPosition | null;
  readonly fellows: readonly TerritoryMunicipality[];
  /** Those of them that lie in the municipality's own region; null where that is not known. */
  readonly inRegion: readonly TerritoryMunicipality[] | null;
  readonly outsideRegion: readonly TerritoryMunicipality[];
}

/** What a delineation says of a municipality: its areas where they are known, one or several. */
export interface PlaceInDelineation {
  readonly delineation: TerritoryDelineation;
  readonly knowledge: Knowledge;
  readonly areas: readonly PlaceInArea[];
}

/**
 * Where a municipality lies in every delineation of the day, in the order of a page. An Error where it is not of the
 * day.
 */
export function placesOfMunicipality(territory: Territory, nis: string): readonly PlaceInDelineation[] {
  const municipality = lineOf(territory, nis);
  return [...territory.delineations.values()].map((delineation) => {
    const { encoded } = delineation;
    if (encoded === null) return { delineation, knowledge: delineation.knowledge, areas: [] };
    const me = territory.municipalities.indexOf.get(nis) ?? -1;
    const areas = [...areasAround(encoded, me)].map((area) =>
      placeIn(territory, { delineation, encoded, area, municipality }),
    );
    return { delineation, knowledge: areas.length === 0 ? 'none' : 'known', areas };
  });
}

/** The other municipalities in the region of this one, by name; empty where it is not known. */
export function regionFellows(territory: Territory, nis: string): readonly TerritoryMunicipality[] {
  const { region } = lineOf(territory, nis);
  const fellows = [...territory.lines.values()].filter((one) => one.nis !== nis && isIn(one, region));
  return fellows.sort(byName);
}

interface AreaOfMunicipality {
  readonly delineation: TerritoryDelineation;
  readonly encoded: Delineation;
  /** The index of the area. */
  readonly area: number;
  readonly municipality: TerritoryMunicipality;
}

function placeIn(
  territory: Territory,
  { delineation, encoded, area, municipality }: AreaOfMunicipality,
): PlaceInArea {
  const code = encoded.areas[area] ?? '';
  const fellows = [...membersIn(encoded, area)]
    .map((index) => lineOf(territory, territory.municipalities.codes[index] ?? ''))
    .filter(({ nis }) => nis !== municipality.nis)
    .sort(byName);
  const { region } = municipality;
  const isTypology = delineation.kind === 'statistical';
  const comparison = isTypology ? null : compare(territory, delineation.code, regionsCode);
  return {
    area: delineation.areas.get(code) ?? { code, name: code, alternativeNames: [], kbo: null, uri: null },
    position: comparison?.positions[area] ?? null,
    fellows,
    inRegion: region === null ? null : fellows.filter((one) => isIn(one, region)),
    outsideRegion: region === null ? [] : fellows.filter((one) => !isIn(one, region)),
  };
}

function isIn(municipality: TerritoryMunicipality, region: CodeAndName | null): boolean {
  return region !== null && municipality.region?.code === region.code;
}

function lineOf({ lines }: Territory, nis: string): TerritoryMunicipality {
  const line = lines.get(nis);
  if (line === undefined) throw new Error(`No municipality ${nis} on this day`);
  return line;
}

const dutchOrder = new Intl.Collator('nl');

function byName(one: TerritoryMunicipality, other: TerritoryMunicipality): number {
  return dutchOrder.compare(one.name, other.name);
}
