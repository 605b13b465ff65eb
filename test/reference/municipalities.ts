import type { CsvRow } from '#platform/csv.ts';
import { dayAfter } from './day-after.ts';
import type { ReferenceSet } from './reference-set.ts';

/** The states of municipalities: one row per code and territory. */
export const municipalities: ReferenceSet = {
  name: 'municipalities',
  title: 'The 285 municipalities of the Flemish Region and those that merged in 2019 and 2025.',
  factFiles: ['gemeenten.csv', 'fusies.csv'],
  origins: ['A', 'B'],
  state: '9 March 2026, with the states of the end of 2024 and the end of 2018',
  notes: [
    'Periods are half-open. An empty `valid_from` means that the code was there before 2019; the facts begin on 31 December 2018.',
    'Antwerpen 11002 is two states: its territory grew with Borsbeek on 1 January 2025. The area of the first is that of the second less that of Borsbeek; the point is the same and lies in both.',
    'A KBO number is missing for 14 of the 15 municipalities that ended in 2018.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      nis: 'NIS code',
      valid_from: 'first day of this state; empty: before the facts',
      valid_to: 'day after the last; empty: still exists',
      name: 'official name',
      kbo: 'KBO number, ten digits',
      area_km2: 'square kilometres, from the simplified geometry of the source',
      latitude: 'of a representative point inside the largest part, WGS84',
      longitude: 'of the same point',
    },
    rows: (facts) => {
      const rows = facts.rows('gemeenten.csv');
      const grown = facts.rows('fusies.csv').filter((merger) => merger.van_nis === merger.naar_nis);
      return rows.flatMap((row) => {
        const growth = grown.find((merger) => merger.naar_nis === row.nis_code);
        if (growth === undefined) return [state(row)];
        const joined = facts
          .rows('fusies.csv')
          .filter((merger) => merger.naar_nis === row.nis_code && merger.van_nis !== row.nis_code)
          .map((merger) => rows.find((other) => other.nis_code === merger.van_nis));
        return grownStates(row, growth.datum ?? '', joined);
      });
    },
  },
};

function state(row: CsvRow): CsvRow {
  return {
    nis: row.nis_code ?? '',
    valid_from: row.geldig_van ?? '',
    valid_to: dayAfter(row.geldig_tot ?? ''),
    name: row.naam ?? '',
    kbo: row.kbo_nummer ?? '',
    area_km2: row.oppervlakte_km2 ?? '',
    latitude: row.zwaartepunt_lat ?? '',
    longitude: row.zwaartepunt_lon ?? '',
  };
}

function grownStates(row: CsvRow, grownOn: string, joined: readonly (CsvRow | undefined)[]): CsvRow[] {
  const gained = joined.reduce((sum, other) => sum + Number(other?.oppervlakte_km2), 0);
  const before = (Number(row.oppervlakte_km2) - gained).toFixed(2);
  return [
    { ...state(row), valid_to: grownOn, area_km2: before },
    { ...state(row), valid_from: grownOn },
  ];
}
