import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely';
import type { Day } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { firstKnownDay, type Population } from '../model.ts';

/** A row of territory.municipality_on(day). */
interface MunicipalityOn {
  nis: string;
  name: string;
  search_name: string;
  kbo: string | null;
  valid_from: Day | null;
  area_km2: number;
  latitude: number;
  longitude: number;
  region_code: string | null;
  region_name: string | null;
  province_code: string | null;
  province_name: string | null;
  inhabitants: number | null;
  inhabitants_year: number | null;
  inhabitants_source: string | null;
}

/** The municipalities of a day, to select from as `m`. Refuses (Invalid) a day before the facts begin. */
export function municipalitiesOn(day: Day): AliasedRawBuilder<MunicipalityOn, 'm'> {
  return sql<MunicipalityOn>`territory.municipality_on(${known(day)}::date)`.as('m');
}

/** The day as a date for `valid @> day`. Refuses (Invalid) a day before the facts begin. */
export function dateOf(day: Day): RawBuilder<string> {
  return sql<string>`${known(day)}::date`;
}

/** The inhabitants in such a row, or null where none are known. */
export function populationOf(
  row: Pick<MunicipalityOn, 'inhabitants' | 'inhabitants_year' | 'inhabitants_source'>,
): Population | null {
  const { inhabitants, inhabitants_year: year, inhabitants_source: source } = row;
  return inhabitants === null || year === null || source === null ? null : { inhabitants, year, source };
}

function known(day: Day): Day {
  if (day >= firstKnownDay) return day;
  const message = 'De gegevens beginnen op 31 december 2018. Kies die dag of een latere.';
  throw new Invalid(message, { datum: message });
}
