import type { ReferenceSet } from './reference-set.ts';

const kinds: Readonly<Record<string, string>> = {
  gemeente: 'municipality',
  ocmw: 'ocmw',
  provincie: 'province',
  referentieregio: 'referenceRegion',
};

const schemes: Readonly<Record<string, string>> = {
  bestuurseenheid: 'administrativeUnit',
  'bestuurseenheid (beëindigd)': 'administrativeUnit',
  werkingsgebied: 'area',
  'werkingsgebied (naam in B wijkt af)': 'area',
  refnis2025: 'refnis2025',
  ovo: 'ovo',
};

/** The existing URIs of municipalities, OCMWs, provinces and regions. */
export const identifiers: ReferenceSet = {
  name: 'identifiers',
  title: 'Existing URIs and OVO numbers of municipalities, OCMWs, provinces and reference regions.',
  factFiles: ['uris.csv'],
  origins: ['B'],
  state: '24 July 2026',
  notes: ['KBO numbers of municipalities stand in the set municipalities.'],
  content: {
    file: 'data.csv',
    columns: {
      kind: 'municipality, ocmw, province or referenceRegion',
      code: 'NIS code, or code of the region',
      name: 'name in the source',
      scheme: 'administrativeUnit, area, refnis2025 or ovo',
      uri: 'the URI (ovo: of the organisation in data.vlaanderen.be)',
    },
    rows: (facts) =>
      facts.rows('uris.csv').map((row) => {
        const kind = kinds[row.soort ?? ''];
        const scheme = schemes[row.uri_type ?? ''];
        if (kind === undefined || scheme === undefined)
          throw new Error(`Unknown URI: ${row.soort} ${row.uri_type}`);
        return { kind, code: row.code ?? '', name: row.naam ?? '', scheme, uri: row.uri ?? '' };
      }),
  },
};
