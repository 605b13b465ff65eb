import type { ReferenceSet } from './reference-set.ts';
import { versions } from './versions.ts';

/** Which table holds for which period. */
export const delineationVersions: ReferenceSet = {
  name: 'delineation-versions',
  title: 'The tables of the delineations, and the period for which each is held true.',
  factFiles: ['afbakeningen.csv', 'lidmaatschappen-2024.csv'],
  origins: ['A', 'A-2024', 'B'],
  state: 'per line, in `stated_on`',
  notes: [
    'The facts are snapshots: a table holds from the last merger day before its state (1 January 2019, 1 January 2025) until the next table.',
    'Reference regions have their own days: 4 February 2022 (final decision of the Flemish Government: 15 regions) and 19 March 2023 (the Regiodecreet in force, with Zwijndrecht in Waasland); domain.md 1.1 and 1.7. The publication days of the tables (region-history) are not decisions.',
    'The tables gemeente2024_*.xlsx were published with the state of 9 March 2026 and describe the 300 municipalities until 31 December 2024.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      id: 'delineation@first day, or @stated day where the beginning is not in the facts',
      delineation: 'code of the delineation',
      valid_from: 'first day; empty: before the facts',
      valid_to: 'day after the last; empty: holds still',
      stated_on: 'day of which the source gives the state',
      source: 'publisher, as it stands under a figure',
      source_file: 'file of that publisher',
    },
    rows: (facts) =>
      versions(facts).map((version) => ({
        id: version.id,
        delineation: version.delineation,
        valid_from: version.validFrom,
        valid_to: version.validTo,
        stated_on: version.statedOn,
        source: version.source,
        source_file: version.sourceFile,
      })),
  },
};
