import { LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { Table } from '#design/table/table.tsx';
import { pageHref, pageNumber } from '#platform/paging.ts';
import type { Get } from '#reception/page.ts';
import { listPeople, type PersonLine } from '../queries/list-people.ts';
import { membershipWords } from '../texts.ts';
import { administrationTrail } from '../views/administration-trail.ts';

/** `/beheer/personen`: everybody with an account, to search by name or address. */
export const GET: Get = async (ctx, { path, query }) => {
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  const found = await listPeople(ctx, { search, page: pageNumber(query) });
  return {
    title: 'Personen',
    trail: administrationTrail({ label: 'Personen' }),
    body: (
      <div class="stack">
        <PageHeading
          title="Personen"
          intro="Wie zich kan aanmelden, en voor wie die persoon nu werkt."
          actions={
            <LinkButton href="/beheer/personen/nieuw" icon="add">
              Nieuwe persoon
            </LinkButton>
          }
        />
        <SearchForm
          action={path}
          label="Zoek een persoon"
          hint="Op naam of mailadres."
          value={search}
          clearHref={path}
        />
        {found.total === 0 ? (
          <EmptyState title="Niemand gevonden">
            Controleer de schrijfwijze, of zoek met minder woorden.
          </EmptyState>
        ) : (
          <>
            <PeopleTable people={found.items} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="personen" />
          </>
        )}
      </div>
    ),
  };
};

function PeopleTable({ people }: { people: readonly PersonLine[] }) {
  return (
    <Table
      caption="Personen"
      captionHidden
      rows={people}
      columns={[
        {
          key: 'naam',
          label: 'Naam',
          header: true,
          cell: ({ id, name }) => <a href={`/beheer/personen/${id}`}>{name}</a>,
        },
        { key: 'email', label: 'Mailadres', cell: ({ email }) => email },
        {
          key: 'hoedanigheden',
          label: 'Hoedanigheden vandaag',
          cell: ({ memberships }) => memberships.map(membershipWords).join('; ') || 'geen',
        },
      ]}
    />
  );
}
