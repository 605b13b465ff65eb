import type { Column } from '#design/table/table.tsx';
import { derogationSituation } from '../engine/legal-situation.ts';
import type { Derogation } from '../model.ts';
import { derogationAnchor, situationWords } from '../texts.ts';
import { groundsColumns } from './grounds-columns.tsx';

/** The columns of a table of derogations; `names` are the words for one area of a delineation, by code. */
export function derogationColumns(names: ReadonlyMap<string, string>): readonly Column<Derogation>[] {
  const whose = ({ delineation, name }: Derogation) =>
    delineation === null ? name : `${names.get(delineation) ?? delineation} ${name}`;
  const words = (derogation: Derogation) => situationWords(derogationSituation(derogation));
  return [
    {
      key: 'voor',
      label: 'Voor',
      header: true,
      cell: (derogation) => (
        <span id={derogationAnchor(derogation.id)}>
          {whose(derogation)}
          <span class="table-note">{derogation.sentence}</span>
        </span>
      ),
      value: whose,
    },
    { key: 'uitkomst', label: 'Uitkomst', cell: words, value: words },
    {
      key: 'door',
      label: 'Beslist door',
      cell: ({ decidedBy }) => decidedBy ?? 'onbekend',
      value: ({ decidedBy }) => decidedBy ?? 'onbekend',
    },
    ...groundsColumns<Derogation>(),
  ];
}
