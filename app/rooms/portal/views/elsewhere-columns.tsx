import type { Column } from '#design/table/table.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { ElsewhereInTerritory } from '#rooms/territory/engine/comparison/comparison.ts';
import type { PlacedElsewhere } from '#rooms/territory/engine/comparison/placed-elsewhere.ts';
import { regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';

/** The columns of the municipalities that are placed elsewhere, for the screen and for a file. */
export function elsewhereColumns(
  { lines, delineations }: Territory,
  { set }: ElsewhereInTerritory,
  suffix: string,
): Column<PlacedElsewhere>[] {
  const named = ({ delineations: codes }: PlacedElsewhere) =>
    codes.map((code) => ({ code, name: delineations.get(code)?.name ?? code }));
  return [
    {
      key: 'gemeente',
      label: 'Gemeente',
      header: true,
      cell: ({ nis }) => <a href={`/gemeenten/${nis}${suffix}`}>{lines.get(nis)?.name ?? nis}</a>,
      value: ({ nis }) => lines.get(nis)?.name ?? nis,
    },
    {
      key: 'regio',
      label: 'Eigen regio',
      cell: ({ nis }) => lines.get(nis)?.region?.name ?? 'onbekend',
      value: ({ nis }) => lines.get(nis)?.region?.name ?? null,
    },
    {
      key: 'aantal',
      label: `Voor hoeveel van de ${dutchCount(set.length)}`,
      numeric: true,
      cell: (row) => dutchCount(row.delineations.length),
      value: (row) => row.delineations.length,
    },
    {
      key: 'waarvoor',
      label: 'Voor welke afbakeningen',
      cell: (row) =>
        named(row).map(({ code, name }, index) => (
          <>
            {index > 0 && ', '}
            <a href={`/afbakeningen/${code}/vergelijking/${regionsCode}${suffix}`}>{name}</a>
          </>
        )),
      value: (row) =>
        named(row)
          .map(({ name }) => name)
          .join('; '),
    },
    { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis, value: ({ nis }) => nis },
  ];
}
