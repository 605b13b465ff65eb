import type { ReferenceSet } from './reference-set.ts';

/** The 15 regions with the sums that the facts give them: what our own sums are checked against. */
export const referenceRegions: ReferenceSet = {
  name: 'reference-regions',
  title: 'The 15 reference regions with province, number of municipalities, area and inhabitants.',
  factFiles: ['referentieregios.csv'],
  origins: ['A', 'B', 'S26'],
  state: '9 March 2026, inhabitants 1 January 2026',
  notes: ['Not loaded: the platform sums its own tables, and the tests compare them with these figures.'],
  content: {
    file: 'data.csv',
    columns: {
      code: 'code of the region',
      name: 'name',
      provinces: 'provinces, separated by a semicolon',
      municipalities: 'number of municipalities',
      area_km2: 'square kilometres',
      inhabitants: 'number of people',
      inhabitants_year: 'on 1 January of this year (second-hand)',
      uri: 'URI of the area (werkingsgebied) in the Organisatieportaal',
    },
    rows: (facts) =>
      facts.rows('referentieregios.csv').map((row) => ({
        code: row.code ?? '',
        name: row.naam ?? '',
        provinces: row.provincies ?? '',
        municipalities: row.aantal_gemeenten ?? '',
        area_km2: row.oppervlakte_km2 ?? '',
        inhabitants: row.inwoners ?? '',
        inhabitants_year: row.inwoners_jaar ?? '',
        uri: row.uri ?? '',
      })),
  },
};

/** What changed in the published tables of the reference regions. */
export const regionHistory: ReferenceSet = {
  name: 'region-history',
  title: 'Changes of a municipality to another reference region in the published tables, 2022 to 2025.',
  factFiles: ['referentieregio-historiek.csv'],
  origins: ['A'],
  state: '17 February 2022 to 20 January 2025',
  notes: [
    '`published_on` is the day on which a table was published, not that of a decision; on 1 and 6 December 2022 Zwijndrecht went to Waasland and back within a week.',
    'Not loaded as it is: the set memberships-2022 comes from its first version.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      published_on: 'publication of the table',
      commit: 'commit in the repository of the source',
      nis: 'NIS code',
      name: 'municipality',
      from_region: 'region before',
      to_region: 'region after',
      kind: 'eerste versie, wijziging or gemeentefusie',
    },
    rows: (facts) =>
      facts.rows('referentieregio-historiek.csv').map((row) => ({
        published_on: row.datum_publicatie ?? '',
        commit: row.commit ?? '',
        nis: row.gemeente_nis ?? '',
        name: row.gemeente ?? '',
        from_region: row.van_regio ?? '',
        to_region: row.naar_regio ?? '',
        kind: row.aard ?? '',
      })),
  },
};
