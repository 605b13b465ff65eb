import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

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
  origin: Defaulted<Origin>;
}

/** From reference/, and replaced by every load; or published from an import, and kept. */
type Origin = 'reference' | 'published';

type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;

/** What may be left out where there is none, as in what comes from reference/. */
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

export interface DelineationVersionTable {
  id: string;
  delineation: string;
  stated_from: DayColumn | null;
  stated_to: DayColumn | null;
  /** The period for which it holds, from all versions of the delineation together; empty where it was replaced. */
  valid: Defaulted<string>;
  valid_from: GeneratedAlways<DayColumn | null>;
  valid_to: GeneratedAlways<DayColumn | null>;
  stated_on: DayColumn;
  source: string;
  source_file: string;
  origin: Defaulted<Origin>;
  replaced_by: Optional<string>;
  legal_basis: Optional<string>;
  owner: Optional<string>;
  kind: Optional<DelineationTable['kind']>;
  policy_domain: Optional<string>;
  remark: Optional<string>;
  published_at: Optional<Date>;
  published_by: Optional<string>;
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

export interface GeometryTable extends Period {
  id: string;
  source: string;
  fetched_at: Date;
  checksum: string;
}

export interface GeometryLevelTable {
  geometry: string;
  level: 'overview' | 'regional' | 'detail';
  topology: string;
}

export interface LoadedSetTable {
  name: string;
  checksum: string;
  loaded_at: Date;
}

export interface IdentifierTable {
  kind: 'municipality' | 'ocmw' | 'province' | 'referenceRegion';
  code: string;
  scheme: 'administrativeUnit' | 'area' | 'refnis2025' | 'ovo';
  uri: string;
}

export interface RegionDecisionTable {
  decided_on: DayColumn;
  regions: number;
  sentence: string;
  source_document: string;
  source_url: string;
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

/** What json gives, and the text that it is given. */
type Json = ColumnType<unknown, string, string>;

export interface ImportTable {
  id: string;
  file_name: string;
  content: Buffer | null;
  raw: ColumnType<object | null, string, string | null>;
  received_at: Date;
  received_by: string | null;
  delineation: string | null;
  choices: Json;
  corrections: Json;
  details: ColumnType<object | null, string | undefined, string>;
  decisions: ColumnType<unknown, string | undefined, string>;
  version: Optional<string>;
  discarded_at: Optional<Date>;
}

export interface DraftTable {
  import: string;
  content: Json;
  drafted_at: Date;
  drafted_by: string | null;
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
  'territory.geometry': GeometryTable;
  'territory.geometry_level': GeometryLevelTable;
  'territory.loaded_set': LoadedSetTable;
  'territory.region_decision': RegionDecisionTable;
  'territory.revision': RevisionTable;
  'territory.identifier': IdentifierTable;
  'territory.import': ImportTable;
  'territory.draft': DraftTable;
  'territory.placement': PlacementView;
}
