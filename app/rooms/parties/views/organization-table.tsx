import { Pill } from '#design/pill/pill.tsx';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { type Day, dutch } from '#platform/day.ts';
import type { OrganizationLine } from '../queries/list-organizations.ts';
import { organizationKindNames } from '../texts.ts';

interface OrganizationTableProps {
  readonly organizations: readonly OrganizationLine[];
  readonly today: Day;
}

/** Organisations by name, with their kind and province; what ended says so. */
export function OrganizationTable({ organizations, today }: OrganizationTableProps) {
  return <Table caption="Organisaties" captionHidden rows={organizations} columns={columnsFor(today)} />;
}

/** All organisations of the list as a file; `rows` fetches them. */
export function organizationData(
  rows: () => Promise<readonly OrganizationLine[]>,
  { today, baseUrl }: { today: Day; baseUrl: string },
): DataTable {
  return dataTable({
    name: 'organisaties',
    title: 'Organisaties',
    source: `stand op ${dutch(today)}, bron: de organisaties in Regioloket`,
    rows,
    columns: [
      ...columnsFor(today),
      {
        label: 'Bestaat niet meer sinds',
        value: ({ validTo }) => (hasEnded(validTo, today) ? validTo : null),
      },
      { label: 'Adres in Regioloket', value: ({ id }) => `${baseUrl}/organisaties/${id}` },
    ],
  });
}

function columnsFor(today: Day): Column<OrganizationLine>[] {
  return [
    {
      key: 'naam',
      label: 'Naam',
      header: true,
      cell: (row) => nameCell(row, today),
      value: ({ name }) => name,
    },
    { key: 'soort', label: 'Soort', cell: kindText, value: kindText },
    { key: 'provincie', label: 'Provincie', cell: provinceText, value: provinceText },
  ];
}

function kindText({ kind }: OrganizationLine): string {
  return organizationKindNames[kind];
}

function provinceText({ provinceName }: OrganizationLine): string {
  return provinceName?.replace(/^Provincie /, '') ?? 'heel Vlaanderen';
}

function nameCell({ id, name, validTo }: OrganizationLine, today: Day) {
  return (
    <>
      <a href={`/organisaties/${id}`}>{name}</a>{' '}
      {hasEnded(validTo, today) && <Pill>{`bestaat niet meer sinds ${dutch(validTo)}`}</Pill>}
    </>
  );
}

function hasEnded(validTo: Day | null, today: Day): validTo is Day {
  return validTo !== null && validTo <= today;
}
