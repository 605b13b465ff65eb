import type { Column } from '#design/table/table.tsx';
import { derogationSituation } from '../engine/legal-situation.ts';
import type { Derogation } from '../model.ts';
import { derogationAnchor, situationWords } from '../texts.ts';
import { groundsColumns } from './grounds-columns.tsx';

/** One decision in a table. It can be several rows: an area lies in each delineation that has it. */
export interface DerogationLine extends Derogation {
  readonly ids: readonly string[];
}

/** The derogations with what is said in the same words on one line, the first delineation standing for the others. */
export function derogationLines(derogations: readonly Derogation[]): readonly DerogationLine[] {
  return [...Map.groupBy(derogations, ({ sentence }) => sentence).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : { ...first, ids: same.map(({ id }) => id) };
  });
}

/** The columns of a table of derogations; `names` are the words for one area of a delineation, by code. */
export function derogationColumns(names: ReadonlyMap<string, string>): readonly Column<DerogationLine>[] {
  const whose = ({ delineation, name }: Derogation) =>
    delineation === null ? name : `${names.get(delineation) ?? delineation} ${name}`;
  const words = (derogation: Derogation) => situationWords(derogationSituation(derogation));
  return [
    {
      key: 'voor',
      label: 'Voor',
      header: true,
      cell: (line) => (
        <>
          {line.ids.map((id) => (
            <span id={derogationAnchor(id)} />
          ))}
          {whose(line)}
          <span class="table-note">{line.sentence}</span>
        </>
      ),
      value: whose,
    },
    { key: 'uitkomst', label: 'Uitkomst', cell: words, value: words },
    {
      key: 'door',
      label: 'Beslist door',
      cell: decider,
      value: decider,
    },
    ...groundsColumns<DerogationLine>(),
  ];
}

function decider({ decidedBy }: Derogation): string {
  return decidedBy ?? 'geen beslissing bekend';
}
