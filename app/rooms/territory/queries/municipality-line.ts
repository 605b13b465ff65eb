import type { AliasedRawBuilder } from 'kysely';
import type { CodeAndName, Population } from '../model.ts';
import { type municipalitiesOn, populationOf } from './municipalities-on.ts';

/** A municipality as it stands in a list: where it lies on the day, how large it is. */
export interface MunicipalityLine {
  readonly nis: string;
  readonly name: string;
  readonly region: CodeAndName | null;
  readonly province: CodeAndName | null;
  /** Square kilometres. */
  readonly areaKm2: number;
  readonly population: Population | null;
}

type MunicipalityOn =
  ReturnType<typeof municipalitiesOn> extends AliasedRawBuilder<infer Row, 'm'> ? Row : never;

/** The columns that a line is made from. */
export const lineColumns = [
  'nis',
  'name',
  'area_km2',
  'region_code',
  'region_name',
  'province_code',
  'province_name',
  'inhabitants',
  'inhabitants_year',
  'inhabitants_source',
] as const;

/** The line that a row of municipalitiesOn makes. */
export function municipalityLine(row: Pick<MunicipalityOn, (typeof lineColumns)[number]>): MunicipalityLine {
  return {
    nis: row.nis,
    name: row.name,
    region: codeAndName(row.region_code, row.region_name),
    province: codeAndName(row.province_code, row.province_name),
    areaKm2: row.area_km2,
    population: populationOf(row),
  };
}

function codeAndName(code: string | null, name: string | null): CodeAndName | null {
  return code === null || name === null ? null : { code, name };
}
