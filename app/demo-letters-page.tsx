import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { Table } from '#design/table/table.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { type HeldLetter, listHeldLetters } from '#platform/held-letters.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { refuseOutsideDemo } from './demo-only.ts';
import type { Get } from './reception/page.ts';

/** `/demo/brieven`: the letters that a demonstration wrote and did not send. There is no such address elsewhere. */
export const GET: Get = async (ctx, { path, query, house }) => {
  refuseOutsideDemo(house);
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  const found = await listHeldLetters(ctx, { search, page: pageNumber(query) });
  return {
    title: 'Brieven van de demo',
    trail: [{ label: 'Start', href: '/' }, { label: 'Brieven van de demo' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Brieven van de demo"
          intro="Een demo verstuurt geen mail. Elke brief die anders vertrokken was, lees je hier, met links die werken. Zo ben je om beurten de vraagsteller en de administratie."
        />
        <SearchForm
          action={path}
          label="Zoek een brief"
          hint="Op mailadres, onderwerp of nummer van de vraag."
          value={search}
        />
        {found.total === 0 ? (
          <EmptyState title="Geen brieven">
            {search === '' ? 'Er is nog geen enkele brief geschreven.' : `Niets gevonden voor “${search}”.`}
          </EmptyState>
        ) : (
          <>
            <LetterTable letters={found.items} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="brieven" />
          </>
        )}
      </div>
    ),
  };
};

function LetterTable({ letters }: { readonly letters: readonly HeldLetter[] }) {
  return (
    <Table
      caption="Brieven, de jongste eerst"
      captionHidden
      stacks
      rows={letters}
      columns={[
        {
          key: 'onderwerp',
          label: 'Onderwerp',
          header: true,
          cell: ({ id, subject }) => <a href={`/demo/brieven/${id}`}>{subject}</a>,
        },
        { key: 'aan', label: 'Aan', cell: ({ recipient }) => recipient },
        { key: 'moment', label: 'Geschreven op', cell: ({ composedAt }) => dutchMoment(composedAt) },
      ]}
    />
  );
}
