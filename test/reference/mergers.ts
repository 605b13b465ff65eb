import type { ReferenceSet } from './reference-set.ts';

/** Which code went up in which, and when. */
export const mergers: ReferenceSet = {
  name: 'mergers',
  title: 'The mergers of 1 January 2019 (15 into 7) and 1 January 2025 (28 into 13).',
  factFiles: ['fusies.csv'],
  origins: ['A', 'B'],
  state: '9 March 2026; checked with REFNIS in the Organisatieportaal',
  notes: [
    'There is no other change of a NIS code in the Flemish Region in that time.',
    'Antwerpen kept its code: the line 11002 to 11002 says that its territory changed.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      merged_on: 'first day of the merged municipality',
      from_nis: 'NIS code before',
      to_nis: 'NIS code after',
    },
    rows: (facts) =>
      facts.rows('fusies.csv').map((row) => ({
        merged_on: row.datum ?? '',
        from_nis: row.van_nis ?? '',
        to_nis: row.naar_nis ?? '',
      })),
  },
};
