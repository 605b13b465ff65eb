import { LinkButton } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Link } from '#design/link/link.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { Tabs } from '#design/tabs/tabs.tsx';
import { sortHref } from '#platform/list-sort.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import type { Get } from '#reception/page.ts';
import { mayHandle } from '../policy.ts';
import { countUnreadDocuments } from '../queries/count-unread-documents.ts';
import { inquiryLists } from '../queries/inquiry-lists.ts';
import { listOwnDrafts } from '../queries/list-held-deeds.ts';
import { countInquiries, foundAtMost, listInquiries, streamInquiries } from '../queries/list-inquiries.ts';
import { countOfficeTasks } from '../queries/list-office-tasks.ts';
import { inquiryListNames } from '../texts.ts';
import { ChoosingInquiries } from '../views/choosing-inquiries.tsx';
import { DueTasks } from '../views/due-tasks.tsx';
import { DraftLinks } from '../views/held-deeds.tsx';
import { InquiryFilter } from '../views/inquiry-filter.tsx';
import { InquiryTable, inquiryData } from '../views/inquiry-table.tsx';
import { SavedLists } from '../views/saved-lists.tsx';
import { UnreadAttachments } from '../views/unread-attachments.tsx';
import { askedInquiries, filterNames, keptQuery } from './asked-filters.ts';
import { countedLists } from './counted-lists.ts';
import { officeChoices } from './office-choices.ts';

/** `/vragen`: the questions that the actor may see, a tab per list; everything that is chosen is in the address. */
export const GET: Get = async (ctx, { path, query }) => {
  const isOffice = mayHandle(ctx.actor);
  const asked = askedInquiries(query, isOffice);
  const { list, search, filters, sort } = asked;
  const isFiltered = Object.values(filters).some((filter) => filter !== null);
  // The tabs keep the search and the filters, so what stands beside them would be the count of something else.
  const counts = isFiltered || search !== '' ? null : await countInquiries(ctx);
  const found = await listInquiries(ctx, { ...asked, page: pageNumber(query), total: counts?.[list] });
  const sorting = { current: sort, hrefFor: sortHref(path, query) };
  const table = <InquiryTable inquiries={found.items} isOffice={isOffice} sorting={sorting} />;
  const narrowed = { ...(search && { zoek: search }), ...kept(query) };
  const shown = isOffice ? inquiryLists : (['alle', 'wacht-op-vraagsteller', 'afgerond'] as const);
  return {
    title: 'Vragen',
    wide: true,
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen' }],
    tables: found.total === 0 ? [] : [inquiryData(() => streamInquiries(ctx, asked), list, isOffice)],
    body: (
      <div class="stack">
        <Opening isOffice={isOffice} />
        {isOffice && <DueTasks count={(await countOfficeTasks(ctx)).now} />}
        <DraftLinks drafts={isOffice ? await listOwnDrafts(ctx) : []} />
        <Tabs
          label="Lijsten van vragen"
          items={shown.map((one) => ({
            label: inquiryListNames[one],
            href: `${path}?${new URLSearchParams({ lijst: one, ...narrowed })}`,
            current: one === list,
            count: counts?.[one],
          }))}
        />
        {isOffice && <SavedLists lists={await countedLists(ctx)} current={keptQuery(query)} />}
        <SearchForm
          action={path}
          label="Zoek in deze lijst"
          hint={isOffice ? searchHint : 'Op nummer, of op woorden uit de vraag en het antwoord.'}
          value={search}
          keep={{ lijst: list, ...kept(query) }}
          clearHref={`${path}?${new URLSearchParams({ lijst: list, ...kept(query) })}`}
        />
        {isOffice && search !== '' && <UnreadAttachments count={await countUnreadDocuments(ctx, asked)} />}
        <Details summary="Filters" open={isFiltered}>
          <InquiryFilter
            path={path}
            query={query}
            filters={filters}
            office={isOffice ? await officeChoices(ctx) : null}
          />
        </Details>
        {found.total === 0 ? (
          <NothingFound
            isFiltered={isFiltered}
            search={search}
            elsewhere={
              list === 'alle' ? null : `${path}?${new URLSearchParams({ lijst: 'alle', ...narrowed })}`
            }
          />
        ) : (
          <>
            {found.hasMore && (
              <p>
                Meer dan {foundAtMost.toLocaleString('nl-BE')} vragen gevonden: hieronder staan de eerste.
                Voeg een woord toe om er minder te vinden.
              </p>
            )}
            {isOffice ? (
              <ChoosingInquiries
                total={found.total}
                allHref={`/vragen/samen?${new URLSearchParams({ alle: 'ja', lijst: list, ...narrowed })}`}
              >
                {table}
              </ChoosingInquiries>
            ) : (
              table
            )}
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="vragen" />
          </>
        )}
      </div>
    ),
  };
};

const searchHint = 'Op nummer, vraagsteller, of woorden uit vraag, antwoord, nota en bijlage.';

/** What the address asks beside the list and the search. */
function kept(query: URLSearchParams): Record<string, string> {
  const names = [...filterNames, 'sorteer', 'volgorde'];
  return Object.fromEntries(
    names.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : [])),
  );
}

function Opening({ isOffice }: { readonly isOffice: boolean }) {
  if (!isOffice)
    return (
      <>
        <PageHeading title="Vragen" intro="De vragen van je bestuur, en waar ze liggen." />
        <p>
          <LinkButton href="/vraag-stellen">Vraag stellen</LinkButton>
        </p>
      </>
    );
  return (
    <>
      <PageHeading title="Vragen" intro="Elke vraag, met wie er aan de beurt is." />
      <p>
        <LinkButton href="/vragen/nieuw#veld-bestuur" icon="add">
          Vraag registreren
        </LinkButton>
      </p>
    </>
  );
}

interface NothingFoundProps {
  readonly isFiltered: boolean;
  readonly search: string;
  /** The same search in all questions; null where that is this one. */
  readonly elsewhere: string | null;
}

function NothingFound({ isFiltered, search, elsewhere }: NothingFoundProps) {
  return (
    <EmptyState title="Geen vragen" icon="check">
      {search === ''
        ? `In deze lijst staat er ${isFiltered ? 'zo' : 'nu'} geen enkele vraag.`
        : `Niets gevonden voor “${search}”. `}
      {search !== '' && elsewhere !== null && <Link href={elsewhere}>Zoek in alle vragen</Link>}
    </EmptyState>
  );
}
