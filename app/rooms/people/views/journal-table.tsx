import { Table } from '#design/table/table.tsx';
import { shortDutchMoment } from '#platform/dutch-moment.ts';
import type { JournalLine } from '../queries/list-journal-lines.ts';
import { deedName } from '../texts.ts';

/** Where the page of a subject stands, by its kind. */
const subjectPages: Readonly<Record<string, string>> = {
  person: '/beheer/personen/',
  organization: '/beheer/organisaties/',
  accountRequest: '/beheer/accountaanvragen/',
};

/** Lines of the journal: number, moment, who, for whom, deed, subject. */
export function JournalTable({ lines }: { lines: readonly JournalLine[] }) {
  return (
    <Table
      caption="Regels van het journaal"
      captionHidden
      rows={lines}
      columns={[
        { key: 'nummer', label: 'Regel', numeric: true, header: true, cell: ({ number }) => number },
        { key: 'moment', label: 'Moment', cell: ({ at }) => shortDutchMoment(at) },
        { key: 'wie', label: 'Wie', cell: actorWords },
        { key: 'voor', label: 'Voor', cell: ({ organizationName }) => organizationName ?? '' },
        { key: 'daad', label: 'Daad', cell: ({ deed }) => deedName(deed) },
        { key: 'onderwerp', label: 'Onderwerp', cell: subjectLink },
      ]}
    />
  );
}

function actorWords({ actorKind, actorName, personName }: JournalLine): string {
  if (actorKind === 'member') return personName ?? 'onbekende persoon';
  return actorKind === 'system' ? `Regioloket (${actorName})` : 'publiek';
}

function subjectLink({ subjectKind, subjectId, subjectName }: JournalLine) {
  const page = subjectPages[subjectKind];
  if (page === undefined) return subjectName ?? '';
  return <a href={page + subjectId}>{subjectName ?? 'accountaanvraag'}</a>;
}
