import { type Column, Table } from '#design/table/table.tsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { Mover } from '#rooms/territory/engine/comparison/version-difference.ts';
import type { DifferenceOfVersions } from '#rooms/territory/queries/get-version-difference.ts';

/** What changed between two versions, in sentences, and who lies elsewhere, in a table. */
export function VersionChanges({ difference }: { difference: DifferenceOfVersions }) {
  const { movers } = difference.changes;
  const words = changeWords(difference);
  return (
    <>
      {words.length === 0 ? (
        <p class="prose">Er is niets veranderd: elke gemeente ligt in hetzelfde gebied.</p>
      ) : (
        <ul>
          {words.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
      {movers.length > 0 && (
        <Table
          caption="Gemeenten die in een ander gebied liggen"
          captionHidden
          stacks
          rows={movers}
          columns={moverColumns(difference)}
        />
      )}
    </>
  );
}

/** The columns of who moved, for the screen and for a file. */
export function moverColumns({ municipalityNames, areaNames }: DifferenceOfVersions): Column<Mover>[] {
  const named = (areas: readonly string[]) =>
    areas.length === 0 ? 'geen gebied' : dutchList(areas.map((code) => areaNames.get(code) ?? code));
  return [
    {
      key: 'gemeente',
      label: 'Gemeente',
      header: true,
      cell: ({ nis }) => municipalityNames.get(nis) ?? nis,
      value: ({ nis }) => municipalityNames.get(nis) ?? nis,
    },
    { key: 'van', label: 'Lag in gebied', cell: ({ from }) => named(from), value: ({ from }) => named(from) },
    { key: 'naar', label: 'Ligt in gebied', cell: ({ to }) => named(to), value: ({ to }) => named(to) },
    { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis, value: ({ nis }) => nis },
  ];
}

function changeWords(difference: DifferenceOfVersions): string[] {
  const { changes, ambiguous, areaNames, municipalityNames } = difference;
  const { movers, founded, ended, recoded } = changes;
  const areas = (codes: readonly string[]) => dutchList(codes.map((code) => areaNames.get(code) ?? code));
  const municipalities = dutchList(ambiguous.map(({ nis }) => municipalityNames.get(nis) ?? nis));
  return [
    movers.length > 0 &&
      `${dutchCount(movers.length)} ${movers.length === 1 ? 'gemeente ligt' : 'gemeenten liggen'} in een ander gebied.`,
    founded.length > 0 && `Nieuw: ${areas(founded)}.`,
    ended.length > 0 && `Verdwenen: ${areas(ended)}.`,
    recoded.length > 0 &&
      `Dezelfde gemeenten onder een andere code: ${dutchList(recoded.map(({ from, to }) => `${areaNames.get(to) ?? to} (${from} werd ${to})`))}.`,
    ambiguous.length > 0 &&
      `Ontstaan uit gemeenten die in verschillende gebieden lagen: ${municipalities}. Ze tellen als verplaatst waar een van die gebieden wegviel.`,
  ].filter((words) => words !== false);
}
