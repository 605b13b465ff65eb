import type { CsvRow } from '#platform/csv.ts';
import type { Facts } from './facts.ts';
import type { ReferenceSet } from './reference-set.ts';

const onPresentTerritory = '2020-huidig-grondgebied';

/** Source in the facts to the code under which we keep it. */
const sourceCodes: Readonly<Record<string, string>> = {
  'statbel-2026-via-Helvor/Brol': 'statbel-2026-second-hand',
  'statbel-2020-via-bmesuere/belgium-topojson': 'statbel-2020',
  'som-van-fusiegemeenten': 'statbel-2020-sum',
};

/** Inhabitants per municipality and year. */
export const inhabitants: ReferenceSet = {
  name: 'inhabitants',
  title: 'Inhabitants of the municipalities on 1 January 2020 and 1 January 2026.',
  factFiles: ['inwoners.csv', 'fusies.csv'],
  origins: ['S26', 'S20'],
  state: '1 January 2026 and 1 January 2020',
  notes: [
    'Sources: `statbel-2026-second-hand` (a page that shows these says "tweedehands"), `statbel-2020`, `statbel-2020-sum` (a merged municipality: sum of its parts).',
    'The 15 municipalities that ended in 2018 have no number in the facts.',
  ],
  content: {
    file: 'data.csv',
    columns: {
      nis: 'NIS code',
      territory_from:
        '`valid_from` (in municipalities) of the state whose territory was counted; empty: the state that began before the facts',
      year: 'counted on 1 January of this year',
      inhabitants: 'number of people',
      source: 'code of the source, see the notes',
    },
    rows: (facts) => {
      const began = beginnings(facts);
      return facts.rows('inwoners.csv').map((row) => counted(row, began));
    },
  },
};

/** The first day of the latest state of each code that arose or grew in a merger. */
function beginnings(facts: Facts): ReadonlyMap<string, string> {
  return new Map(facts.rows('fusies.csv').map((row) => [row.naar_nis ?? '', row.datum ?? '']));
}

function counted(row: CsvRow, began: ReadonlyMap<string, string>): CsvRow {
  const nis = row.nis_code ?? '';
  const source = sourceCodes[row.bron ?? ''];
  if (source === undefined) throw new Error(`Unknown source of inhabitants: ${row.bron}`);
  const beforeGrowth = row.jaar === '2020' && source === 'statbel-2020' && began.get(nis) === '2025-01-01';
  return {
    nis,
    territory_from: beforeGrowth ? '' : (began.get(nis) ?? ''),
    year: row.jaar === onPresentTerritory ? '2020' : (row.jaar ?? ''),
    inhabitants: row.inwoners ?? '',
    source,
  };
}
