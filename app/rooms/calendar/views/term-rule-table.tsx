import { Table } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { TermRule } from '../queries/term-rule.ts';
import { countedFromNames, lastDayNames, pauseWords, termWords } from '../texts.ts';
import { sourceColumns } from './source-column.tsx';

interface TermRuleTableProps {
  readonly rules: readonly TermRule[];
  /** Names of persons by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Every version of a term: how long, since when, from where, and who set it why. */
export function TermRuleTable({ rules, names }: TermRuleTableProps) {
  return (
    <Table
      caption="Versies van de termijn"
      captionHidden
      stacks
      rows={rules}
      empty="ABB heeft nog geen streefdatum ingesteld."
      columns={[
        { key: 'versie', label: 'Versie', header: true, cell: ({ number }) => number },
        { key: 'duur', label: 'Termijn', cell: ({ term }) => termWords(term) },
        {
          key: 'laatste',
          label: 'Laatste dag gesloten',
          cell: ({ term }) => (term === null ? '' : lastDayNames[term.lastDay]),
        },
        {
          key: 'telt',
          label: 'Telling',
          cell: ({ countedFrom, pausesForAsker }) =>
            `vanaf ${countedFromNames[countedFrom]}; ${pauseWords(pausesForAsker)}`,
        },
        { key: 'vanaf', label: 'Voor wat begint vanaf', cell: ({ validFrom }) => dutch(validFrom) },
        ...sourceColumns<TermRule>(),
        { key: 'reden', label: 'Reden', cell: ({ because }) => because ?? '' },
        {
          key: 'door',
          label: 'Ingesteld',
          cell: ({ personId, madeAt }) => (
            <>
              {personId === null ? 'Regioloket' : names.get(personId)}
              <span class="table-note">{dutchMoment(madeAt)}</span>
            </>
          ),
        },
      ]}
    />
  );
}
