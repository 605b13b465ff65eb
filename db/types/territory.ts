import type { Generated, GeneratedAlways } from 'kysely';

/** A day as `yyyy-mm-dd`; a period holds from `valid_from` up to, and not including, `valid_to`. */
type DayColumn = string;

interface Period {
  valid_from: DayColumn | null;
  valid_to: DayColumn | null;
  /** The same period as a daterange, to ask `valid @> day` of. */
  valid: GeneratedAlways<string>;
}

export interface MunicipalityTable extends Period {
  nis: string;
  name: string;
  search_name: string;
  kbo: string | null;
  area_km2: number;
  latitude: number;
  longitude: number;
}

export interface SuccessionTable {
  merged_on: DayColumn;
  from_nis: string;
  to_nis: string;
}

export interface PopulationTable {
  nis: string;
  territory_from: DayColumn | null;
  year: number;
  inhabitants: number;
  source: string;
}

export interface DelineationTable {
  code: string;
  position: number;
  name: string;
  plural: string;
  kind: 'administrative' | 'sectoralFlemish' | 'sectoralFederal' | 'touristic' | 'statistical';
  policy_domain: string;
  counts: boolean;
  covers_all: boolean;
  exists_from: DayColumn | null;
  exists_to: DayColumn | null;
  remark: string | null;
}

export interface DelineationVersionTable extends Period {
  id: string;
  delineation: string;
  stated_on: DayColumn;
  source: string;
  source_file: string;
}

export interface AreaTable {
  version: string;
  code: string;
  name: string;
  alternative_names: string[];
  kbo: string | null;
  uri: string | null;
}

export interface MembershipTable {
  version: string;
  area: string;
  nis: string;
  share: number | null;
}

export interface NeighbourTable extends Period {
  nis_a: string;
  nis_b: string;
  length_km: number;
}

export interface RasterTable extends Period {
  id: string;
  rle: string;
  checksum: string;
}

export interface LoadedSetTable {
  name: string;
  checksum: string;
  loaded_at: Date;
}

export interface RevisionTable {
  only_one: Generated<boolean>;
  id: string;
  changed_at: Date;
}

export interface PlacementView {
  delineation: string;
  version: string;
  valid: string;
  code: string;
  name: string;
  nis: string;
}

/** The tables of the schema `territory`, as the migrations make them. */
export interface TerritoryTables {
  'territory.municipality': MunicipalityTable;
  'territory.succession': SuccessionTable;
  'territory.population': PopulationTable;
  'territory.delineation': DelineationTable;
  'territory.delineation_version': DelineationVersionTable;
  'territory.area': AreaTable;
  'territory.membership': MembershipTable;
  'territory.neighbour': NeighbourTable;
  'territory.raster': RasterTable;
  'territory.loaded_set': LoadedSetTable;
  'territory.revision': RevisionTable;
  'territory.placement': PlacementView;
}
