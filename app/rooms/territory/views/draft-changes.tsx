import { Table } from '#design/table/table.tsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { VersionDifference } from '../engine/comparison/version-difference.ts';
import type { DraftDifference } from '../queries/get-draft-difference.ts';

/** What a draft changes compared to the version that holds on its first day. */
export function DraftChanges({ difference }: { difference: DraftDifference }) {
  const { changes, areaNames, names } = difference;
  if (changes === null)
    return <p>Op de eerste dag geldt er nog geen versie met gemeenten: er is niets om mee te vergelijken.</p>;
  const named = (codes: readonly string[]) =>
    codes.length === 0 ? 'in geen gebied' : dutchList(codes.map((code) => areaNames.get(code) ?? code));
  const sentences = changeSentences(changes, named);
  if (sentences.length === 0) return <p>Niets: elke gemeente ligt in hetzelfde gebied.</p>;
  return (
    <>
      <ul>
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {changes.movers.length > 0 && (
        <Table
          caption="Gemeenten die in een ander gebied komen te liggen"
          stacks
          rows={changes.movers}
          columns={[
            {
              key: 'gemeente',
              label: 'Gemeente',
              header: true,
              cell: ({ nis }) => `${names.get(nis) ?? nis} (${nis})`,
            },
            { key: 'van', label: 'Nu', cell: ({ from }) => named(from) },
            { key: 'naar', label: 'In het ontwerp', cell: ({ to }) => named(to) },
          ]}
        />
      )}
    </>
  );
}

function changeSentences(
  { movers, founded, ended, recoded }: VersionDifference,
  named: (codes: readonly string[]) => string,
): string[] {
  return [
    movers.length === 1 && '1 gemeente komt in een ander gebied te liggen.',
    movers.length > 1 && `${dutchCount(movers.length)} gemeenten komen in een ander gebied te liggen.`,
    founded.length > 0 && `Nieuw: ${named(founded)}.`,
    ended.length > 0 && `Verdwijnt: ${named(ended)}.`,
    recoded.length > 0 &&
      `Zelfde gemeenten onder een andere code: ${dutchList(recoded.map(({ from, to }) => `${from} wordt ${to}`))}.`,
  ].filter((sentence) => sentence !== false);
}
