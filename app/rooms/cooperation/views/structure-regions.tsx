import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { listOf } from '../model.ts';
import type { StructureOnDay } from '../queries/get-structure.ts';
import type { StructureRegion } from '../queries/structure-places.ts';
import { listSourceText } from '../texts.ts';

/** How much of every region takes part, the largest part first. */
export function StructureRegions({ structure, suffix }: { structure: StructureOnDay; suffix: string }) {
  return (
    <Table
      caption="Deelnemende gemeenten in elke referentieregio"
      captionHidden
      rows={structure.place?.regions ?? []}
      columns={columnsFor(suffix)}
    />
  );
}

/** The same regions as a file. */
export function structureRegionsData({ name, form, place }: StructureOnDay): DataTable {
  return dataTable({
    name: 'regios',
    title: `Deelnemende gemeenten van ${name} in elke referentieregio`,
    source: listSourceText(listOf(form)),
    rows: place?.regions ?? [],
    columns: [...columnsFor(''), { label: 'Code', value: ({ code }) => code }],
  });
}

function columnsFor(suffix: string): Column<StructureRegion>[] {
  return [
    {
      key: 'regio',
      label: 'Referentieregio',
      header: true,
      cell: ({ code, name }) => <a href={`/regios/${code}${suffix}`}>{name}</a>,
      value: ({ name }) => name,
    },
    {
      key: 'deelnemend',
      label: 'Deelnemende gemeenten',
      numeric: true,
      cell: ({ municipalities }) => municipalities,
      value: ({ municipalities }) => municipalities,
    },
    {
      key: 'alle',
      label: 'Gemeenten in de regio',
      numeric: true,
      cell: ({ size }) => size,
      value: ({ size }) => size,
    },
  ];
}
