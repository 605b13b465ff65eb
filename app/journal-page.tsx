import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { Select } from '#design/select/select.tsx';
import { Table } from '#design/table/table.tsx';
import { shortDutchMoment } from '#platform/dutch-moment.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { type JournalLine, listJournalLines } from '#rooms/people/queries/list-journal-lines.ts';
import { administrationTrail } from '#rooms/people/views/administration-trail.ts';
import { deedName, deedNames } from './deeds.ts';
import type { Get } from './reception/page.ts';

/** `/beheer/journaal`: who did what, when, for whom; by deed, or about one subject. */
export const GET: Get = async (ctx, { path, query }) => {
  const deed = (query.get('daad') ?? '').slice(0, 100);
  const subjectId = (query.get('onderwerp') ?? '').slice(0, 100);
  const question = { deed: deed || undefined, subjectId: subjectId || undefined, page: pageNumber(query) };
  const found = await listJournalLines(ctx, question);
  return {
    title: 'Journaal',
    trail: administrationTrail({ label: 'Journaal' }),
    body: (
      <div class="stack">
        <PageHeading
          title="Journaal"
          intro="Elke daad staat hier één keer, de jongste eerst. Een regel verandert nooit; elke regel is aan de vorige vastgemaakt."
        />
        <JournalFilter path={path} deed={deed} subjectId={subjectId} />
        {found.total === 0 ? (
          <EmptyState title="Geen regels">Met deze filters staat er niets in het journaal.</EmptyState>
        ) : (
          <>
            <JournalTable lines={found.items} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="regels" />
          </>
        )}
      </div>
    ),
  };
};

function JournalFilter({ path, deed, subjectId }: { path: string; deed: string; subjectId: string }) {
  const options = Object.entries(deedNames).map(([value, label]) => ({ value, label }));
  const onDeed = deed === '' ? '' : `?daad=${encodeURIComponent(deed)}`;
  const onSubject = subjectId === '' ? '' : `?onderwerp=${encodeURIComponent(subjectId)}`;
  return (
    <Filter
      action={path}
      label="Verfijn het journaal"
      keep={subjectId === '' ? {} : { onderwerp: subjectId }}
      clearHref={path}
      active={[
        ...(deed === '' ? [] : [{ label: deedName(deed), removeHref: path + onSubject }]),
        ...(subjectId === '' ? [] : [{ label: 'één onderwerp', removeHref: path + onDeed }]),
      ]}
    >
      <Select name="daad" label="Daad" empty="Alle daden" options={options} value={deed} />
    </Filter>
  );
}

/** Where the page of a subject stands, by its kind. */
const subjectPages: Readonly<Record<string, string>> = {
  person: '/beheer/personen/',
  organization: '/beheer/organisaties/',
  accountRequest: '/beheer/accountaanvragen/',
  apiKey: '/beheer/sleutels/',
};

/** Lines of the journal: number, moment, who, for whom, deed, subject. */
function JournalTable({ lines }: { lines: readonly JournalLine[] }) {
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

function actorWords({ actorKind, actorName, keyLabel, personName }: JournalLine): string {
  if (actorKind === 'member') return personName ?? 'onbekende persoon';
  if (actorKind === 'key') return `sleutel “${keyLabel ?? 'onbekend'}”`;
  return actorKind === 'system' ? `Regioloket (${actorName})` : 'publiek';
}

function subjectLink({ subjectKind, subjectId, subjectName }: JournalLine) {
  const page = subjectPages[subjectKind];
  if (page === undefined) return subjectName ?? '';
  return <a href={page + subjectId}>{subjectName ?? 'accountaanvraag'}</a>;
}
