import type { ReferenceSet } from './reference-set.ts';

/** Pairs of municipalities with a shared border. */
export const neighbours: ReferenceSet = {
  name: 'neighbours',
  title: 'Pairs of neighbouring municipalities with the length of their shared border.',
  factFiles: ['buren.csv'],
  origins: ['A'],
  state: '9 March 2026',
  notes: [
    'Held true from 1 January 2025, the last merger day before the state. Pairs with at most 10 metres of shared border are not neighbours. Borders with Brussels, Wallonia and abroad are not in it.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      nis_a: 'NIS code, the lower of the two',
      nis_b: 'NIS code, the higher of the two',
      valid_from: 'first day',
      valid_to: 'day after the last; empty: still so',
      length_km: 'length of the shared border in kilometres, from the simplified geometry',
    },
    rows: (facts) =>
      facts.rows('buren.csv').map((row) => ({
        nis_a: row.gemeente_nis_a ?? '',
        nis_b: row.gemeente_nis_b ?? '',
        valid_from: '2025-01-01',
        valid_to: '',
        length_km: row.grenslengte_km ?? '',
      })),
  },
};
