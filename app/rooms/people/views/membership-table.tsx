import { Pill } from '#design/pill/pill.tsx';
import { Table } from '#design/table/table.tsx';
import { type Day, dutch } from '#platform/day.ts';
import type { MembershipView } from '../queries/memberships.ts';
import { roleName } from '../texts.ts';

interface MembershipTableProps {
  readonly memberships: readonly MembershipView[];
  readonly today: Day;
}

/** The memberships of one person, past and to come included; one that has not ended can be ended. */
export function MembershipTable({ memberships, today }: MembershipTableProps) {
  return (
    <Table
      caption="Hoedanigheden"
      captionHidden
      rows={memberships}
      empty="Deze persoon heeft geen hoedanigheid en kan dus niets doen."
      columns={[
        { key: 'organisatie', label: 'Organisatie', header: true, cell: organizationLink },
        { key: 'rol', label: 'Rol', cell: ({ role }) => roleName(role) },
        { key: 'functie', label: 'Functie', cell: functionWords },
        { key: 'periode', label: 'Periode', cell: (row) => period(row, today) },
        { key: 'daad', label: 'Wijzigen', cell: (row) => endLink(row, today) },
      ]}
    />
  );
}

function organizationLink({ organizationId, organizationName }: MembershipView) {
  return <a href={`/beheer/organisaties/${organizationId}`}>{organizationName}</a>;
}

function functionWords({ jobTitle, onBehalfOf }: MembershipView) {
  return [jobTitle, onBehalfOf === null ? '' : `namens ${onBehalfOf}`]
    .filter((words) => words !== '')
    .join(', ');
}

function period({ validFrom, validTo }: MembershipView, today: Day) {
  const words = `vanaf ${dutch(validFrom)}${validTo === null ? '' : ` tot ${dutch(validTo)}`}`;
  if (validTo === validFrom)
    return (
      <>
        vanaf {dutch(validFrom)} <Pill>ingetrokken</Pill>
      </>
    );
  if (validTo !== null && validTo <= today)
    return (
      <>
        {words} <Pill>beëindigd</Pill>
      </>
    );
  if (validFrom > today)
    return (
      <>
        {words} <Pill skin="ongoing">nog niet begonnen</Pill>
      </>
    );
  return words;
}

function endLink({ id, organizationName, validFrom, validTo }: MembershipView, today: Day) {
  if (validTo !== null && (validTo <= today || validTo === validFrom)) return '';
  return (
    <a href={`/beheer/hoedanigheden/${id}/einde`}>
      Beëindigen<span class="visually-hidden"> bij {organizationName}</span>
    </a>
  );
}
