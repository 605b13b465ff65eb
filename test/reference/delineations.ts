import type { CsvRow } from '#platform/csv.ts';
import { delineationWords } from './delineation-words.ts';
import type { ReferenceSet } from './reference-set.ts';

const kinds: Readonly<Record<string, string>> = {
  bestuurlijk: 'administrative',
  'sectoraal-vlaams': 'sectoralFlemish',
  'sectoraal-federaal': 'sectoralFederal',
  toeristisch: 'touristic',
  statistisch: 'statistical',
};

/** The schemes of areas. */
export const delineations: ReferenceSet = {
  name: 'delineations',
  title: 'The delineations: schemes of areas over the municipalities.',
  factFiles: ['afbakeningen.csv'],
  origins: ['A', 'B'],
  state: '9 March 2026 (logo: 3 July 2025; hulpverleningszone: 24 July 2026)',
  notes: [
    '`kind` and `policy_domain` were given by the makers of the facts, not by the source; `name`, `plural`, `position` and `remark` by this project.',
    '`counts` is the list of step 2, section C (telt_mee): arrondissement, elz, gezondheidsmakers, igs, politiezone, streekwerking, vervoerregio, woonmaatschappij.',
    '`exists_from` of the reference regions is 12 March 2021, the second kadernota, when the Flemish Government settled 17 regions, those of four provinces for good (domain.md 1.1). The 13 of 9 October 2020 were a draft. Which municipalities lay in the 17 is not in the facts: from 12 March 2021 to 4 February 2022 the answer is "onbekend". The other delineations have no known first day.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      code: 'code, also in addresses and in the API',
      position: 'order on a page',
      name: 'word for one area, before its own name',
      plural: 'heading',
      kind: 'administrative, sectoralFlemish, sectoralFederal, touristic or statistical',
      policy_domain: 'policy domain in Dutch',
      counts: 'true where it counts for "elders ingedeeld"',
      covers_all: 'true where every present municipality lies in at least one area',
      exists_from: 'first day of its existence; empty: not known',
      exists_to: 'day after its last; empty: still exists, or not known',
      remark: 'Dutch sentence to stand beside its figures',
    },
    rows: (facts) =>
      facts
        .rows('afbakeningen.csv')
        .map(delineation)
        .sort((a, b) => Number(a.position) - Number(b.position)),
  },
};

function delineation(row: CsvRow): CsvRow {
  const words = delineationWords[row.code ?? ''];
  const kind = kinds[row.soort ?? ''];
  if (words === undefined || kind === undefined) throw new Error(`No words for delineation ${row.code}`);
  return {
    code: row.code ?? '',
    position: String(words.position),
    name: words.name,
    plural: words.plural,
    kind,
    policy_domain: row.beleidsdomein ?? '',
    counts: String(words.counts),
    covers_all: row.dekt_volledig ?? '',
    exists_from: words.existsFrom,
    exists_to: '',
    remark: words.remark,
  };
}
