import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dutchKm } from '#platform/dutch-writing.ts';
import type { Neighbour } from '#rooms/territory/engine/comparison/neighbours-of-municipality.ts';

interface NeighboursTableProps {
  readonly neighbours: readonly Neighbour[];
  readonly suffix: string;
}

/** The neighbours of a municipality with their region and the border that they share. */
export function NeighboursTable({ neighbours, suffix }: NeighboursTableProps) {
  return (
    <Table
      caption="De buurgemeenten en de grens die ze delen"
      captionHidden
      stacks
      rows={neighbours}
      columns={columnsFor(suffix)}
      empty="Er zijn geen buurgemeenten in het Vlaamse Gewest."
    />
  );
}

/** The same as a file. */
export function neighboursData(
  neighbours: readonly Neighbour[],
  words: { title: string; source: string },
): DataTable {
  return dataTable({
    name: 'buurgemeenten',
    ...words,
    rows: neighbours,
    columns: [
      ...columnsFor(''),
      { label: 'Afbakeningen die beide gemeenten kennen', numeric: true, value: ({ knowing }) => knowing },
      { label: 'NIS-code', value: ({ municipality }) => municipality.nis },
    ],
  });
}

function columnsFor(suffix: string): Column<Neighbour>[] {
  return [
    {
      key: 'gemeente',
      label: 'Buurgemeente',
      header: true,
      cell: ({ municipality: { nis, name } }) => <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>,
      value: ({ municipality }) => municipality.name,
    },
    {
      key: 'regio',
      label: 'Referentieregio',
      cell: ({ municipality: { region }, inOtherRegion }) => (
        <>
          {region === null ? 'onbekend' : <a href={`/regios/${region.code}${suffix}`}>{region.name}</a>}
          {inOtherRegion && <span class="table-note">andere regio</span>}
        </>
      ),
      value: ({ municipality }) => municipality.region?.name ?? 'onbekend',
    },
    {
      key: 'grens',
      label: 'Gedeelde grens',
      numeric: true,
      cell: ({ borderKm }) => dutchKm(borderKm),
      value: ({ borderKm }) => borderKm,
    },
    {
      key: 'scheiden',
      label: 'Afbakeningen die de twee scheiden',
      numeric: true,
      cell: ({ separating, knowing }) => `${separating} van ${knowing}`,
      value: ({ separating }) => separating,
    },
  ];
}
