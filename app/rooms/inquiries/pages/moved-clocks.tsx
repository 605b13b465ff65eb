import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import type { Get } from '#reception/page.ts';
import { termKindNames } from '#rooms/calendar/texts.ts';
import { listMovedClocks, type MovedClockLine } from '../queries/list-moved-clocks.ts';

/** `/beheer/verschoven-termijnen`: which open terms got another last day by a change of the calendar or of a term. */
export const GET: Get = async (ctx, { path, query }) => {
  const found = await listMovedClocks(ctx, pageNumber(query));
  return {
    title: 'Verschoven termijnen',
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Verschoven termijnen' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Verschoven termijnen"
          intro="Verandert de kalender of een termijn, dan rekent Regioloket elke open termijn opnieuw uit. De vraagstellers krijgen daarover niets vanzelf: beslis zelf wie het moet weten."
        />
        {found.total === 0 ? (
          <EmptyState title="Niets verschoven" icon="check">
            Geen enkele open termijn kreeg al een andere laatste dag.
          </EmptyState>
        ) : (
          <>
            <Table caption="Verschoven termijnen" captionHidden stacks rows={found.items} columns={columns} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="termijnen" />
          </>
        )}
      </div>
    ),
  };
};

const none = 'geen laatste dag';

const columns: readonly Column<MovedClockLine>[] = [
  {
    key: 'vraag',
    label: 'Vraag',
    header: true,
    cell: ({ number, subjectLine }) => (
      <>
        <a href={`/vragen/${number}`}>{subjectLine}</a>
        <span class="table-note">{number}</span>
      </>
    ),
  },
  { key: 'termijn', label: 'Termijn', cell: ({ kind }) => termKindNames[kind] },
  { key: 'eerst', label: 'Eerst', cell: ({ from }) => (from === null ? none : dutch(from)) },
  { key: 'nu', label: 'Werd', cell: ({ to }) => (to === null ? none : dutch(to)) },
  {
    key: 'wanneer',
    label: 'Herrekend',
    cell: ({ at, termNumber, calendarVersion }) => (
      <>
        {dutchMoment(at)}
        <span class="table-note">
          versie {termNumber} van de termijn, versie {calendarVersion} van de kalender
        </span>
      </>
    ),
  },
];
