import { LinkButton } from '#design/button/button.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { Tabs } from '#design/tabs/tabs.tsx';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { mayHandle } from '../policy.ts';
import { type InquiryList, inquiryLists } from '../queries/inquiry-lists.ts';
import { countInquiries, listAllInquiries, listInquiries } from '../queries/list-inquiries.ts';
import { inquiryListNames } from '../texts.ts';
import { InquiryTable, inquiryData } from '../views/inquiry-table.tsx';

/** `/vragen`: the questions that the actor may see, a tab per list; everything that is chosen is in the address. */
export const GET: Get = async (ctx, { path, query }) => {
  const isOffice = mayHandle(ctx.actor);
  const list = listOf(query, isOffice ? 'onze-beurt' : 'alle');
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  const found = await listInquiries(ctx, { list, search, page: pageNumber(query) });
  const counts = await countInquiries(ctx);
  const shown = isOffice ? inquiryLists : (['alle', 'wacht-op-vraagsteller', 'afgerond'] as const);
  return {
    title: 'Vragen',
    wide: true,
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen' }],
    tables: found.total === 0 ? [] : [inquiryData(() => listAllInquiries(ctx, { list, search }), list)],
    body: (
      <div class="stack">
        <PageHeading
          title="Vragen"
          intro={
            isOffice
              ? 'Elke vraag, met wie er aan de beurt is.'
              : 'De vragen van je bestuur, en waar ze liggen.'
          }
        />
        <p>
          {isOffice ? (
            <LinkButton href="/vragen/nieuw" icon="add">
              Vraag registreren
            </LinkButton>
          ) : (
            <LinkButton href="/vraag-stellen">Vraag stellen</LinkButton>
          )}
        </p>
        <Tabs
          label="Lijsten van vragen"
          items={shown.map((one) => ({
            label: inquiryListNames[one],
            href: `${path}?lijst=${one}`,
            current: one === list,
            count: counts[one],
          }))}
        />
        <SearchForm
          action={path}
          label="Zoek in deze lijst"
          hint={isOffice ? searchHint : 'Op nummer, of op woorden uit de vraag en het antwoord.'}
          value={search}
          keep={{ lijst: list }}
        />
        {found.total === 0 ? (
          <EmptyState title="Geen vragen" icon="check">
            {search === '' ? 'In deze lijst staat er geen enkele vraag.' : `Niets gevonden voor “${search}”.`}
          </EmptyState>
        ) : (
          <>
            {found.hasMore && (
              <p>
                Meer dan 1.000 vragen gevonden: hieronder staan de nieuwste. Voeg een woord toe om er minder
                te vinden.
              </p>
            )}
            <InquiryTable inquiries={found.items} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="vragen" />
          </>
        )}
      </div>
    ),
  };
};

const searchHint = 'Op nummer, vraagsteller, of woorden uit vraag, antwoord, nota en bijlage.';

function listOf(query: URLSearchParams, usual: InquiryList): InquiryList {
  const asked = query.get('lijst') ?? usual;
  const list = inquiryLists.find((one) => one === asked);
  if (list === undefined) throw new Invalid('Deze lijst bestaat niet. Kies een van de tabbladen.');
  return list;
}
