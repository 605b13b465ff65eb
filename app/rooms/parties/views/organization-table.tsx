import { Pill } from '#design/pill/pill.tsx';
import { Table } from '#design/table/table.tsx';
import { type Day, dutch } from '#platform/day.ts';
import type { OrganizationLine } from '../queries/list-organizations.ts';
import { organizationKindNames } from '../texts.ts';

interface OrganizationTableProps {
  readonly organizations: readonly OrganizationLine[];
  readonly today: Day;
}

/** Organisations by name, with their kind and province; what ended says so. */
export function OrganizationTable({ organizations, today }: OrganizationTableProps) {
  return (
    <Table
      caption="Organisaties"
      captionHidden
      rows={organizations}
      columns={[
        { key: 'naam', label: 'Naam', header: true, cell: (row) => nameCell(row, today) },
        { key: 'soort', label: 'Soort', cell: ({ kind }) => organizationKindNames[kind] },
        {
          key: 'provincie',
          label: 'Provincie',
          cell: ({ provinceName }) => provinceName?.replace(/^Provincie /, '') ?? 'heel Vlaanderen',
        },
      ]}
    />
  );
}

function nameCell({ id, name, validTo }: OrganizationLine, today: Day) {
  const ended = validTo !== null && validTo <= today;
  return (
    <>
      <a href={`/organisaties/${id}`}>{name}</a>{' '}
      {ended && <Pill>{`bestaat niet meer sinds ${dutch(validTo)}`}</Pill>}
    </>
  );
}
