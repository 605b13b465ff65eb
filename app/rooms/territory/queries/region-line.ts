import type { Day } from '#platform/day.ts';
import { type CodeAndName, type PopulationSum, sumPopulations } from '../model.ts';
import type { MunicipalityLine } from './municipality-line.ts';

/** A region with what its municipalities add up to. */
export interface RegionLine {
  readonly code: string;
  readonly name: string;
  readonly alternativeNames: readonly string[];
  readonly uri: string | null;
  /** Derived from its municipalities: two where it crosses a province (Waasland until the end of 2024). */
  readonly provinces: readonly CodeAndName[];
  readonly municipalityCount: number;
  /** Square kilometres. */
  readonly areaKm2: number;
  readonly population: PopulationSum;
}

/** What every answer about regions says of its day. */
export interface RegionsFooting {
  readonly knowledge: 'known' | 'unknown' | 'notYet' | 'ended';
  readonly existsFrom: Day | null;
  readonly statedOn: Day | null;
  readonly source: string | null;
}

/** The region with the sums over these municipalities, which are its own. */
export function regionLine(
  { code, name, alternativeNames, uri }: Pick<RegionLine, 'code' | 'name' | 'alternativeNames' | 'uri'>,
  municipalities: readonly MunicipalityLine[],
): RegionLine {
  return {
    code,
    name,
    alternativeNames,
    uri,
    provinces: provincesOf(municipalities),
    municipalityCount: municipalities.length,
    areaKm2: municipalities.reduce((sum, one) => sum + one.areaKm2, 0),
    population: sumPopulations(municipalities.map((one) => one.population)),
  };
}

function provincesOf(municipalities: readonly MunicipalityLine[]): readonly CodeAndName[] {
  const byCode = new Map(municipalities.map(({ province }) => [province?.code, province]));
  return [...byCode.values()].filter((one) => one !== null).sort((a, b) => (a.code < b.code ? -1 : 1));
}
