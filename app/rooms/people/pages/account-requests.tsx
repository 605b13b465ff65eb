import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { Table } from '#design/table/table.tsx';
import { Tabs } from '#design/tabs/tabs.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { organizationKindNames } from '#rooms/parties/texts.ts';
import type { AccountRequestState } from '../model.ts';
import { countAccountRequests } from '../queries/count-account-requests.ts';
import { type AccountRequestLine, listAccountRequests } from '../queries/list-account-requests.ts';
import { accountRequestTabs } from '../texts.ts';
import { administrationTrail } from '../views/administration-trail.ts';

/** `/beheer/accountaanvragen`: the requests on which the actor decides, a tab per state. */
export const GET: Get = async (ctx, { path, query }) => {
  const state = stateOf(query);
  const found = await listAccountRequests(ctx, { state, page: pageNumber(query) });
  const counts = await countAccountRequests(ctx);
  return {
    title: 'Accountaanvragen',
    trail: administrationTrail({ label: 'Accountaanvragen' }),
    body: (
      <div class="stack">
        <PageHeading title="Accountaanvragen" intro="Wie een account vroeg, en wat er beslist is." />
        <Tabs
          label="Accountaanvragen per toestand"
          items={accountRequestTabs.map((tab) => ({
            label: tab.label,
            href: `${path}?toestand=${tab.slug}`,
            current: tab.state === state,
            count: counts[tab.state],
          }))}
        />
        {found.total === 0 ? (
          <EmptyState title="Geen aanvragen" icon="check">
            In deze toestand staat er geen enkele aanvraag.
          </EmptyState>
        ) : (
          <>
            <RequestTable requests={found.items} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="aanvragen" />
          </>
        )}
      </div>
    ),
  };
};

function stateOf(query: URLSearchParams): AccountRequestState {
  const slug = query.get('toestand') ?? 'te-beslissen';
  const tab = accountRequestTabs.find((one) => one.slug === slug);
  if (tab === undefined) throw new Invalid('Deze toestand bestaat niet. Kies een van de tabbladen.');
  return tab.state;
}

function RequestTable({ requests }: { requests: readonly AccountRequestLine[] }) {
  return (
    <Table
      caption="Accountaanvragen"
      captionHidden
      rows={requests}
      columns={[
        {
          key: 'naam',
          label: 'Naam',
          header: true,
          cell: ({ id, name }) => <a href={`/beheer/accountaanvragen/${id}`}>{name}</a>,
        },
        { key: 'functie', label: 'Functie', cell: ({ jobTitle }) => jobTitle },
        {
          key: 'organisatie',
          label: 'Organisatie',
          cell: ({ organizationName, organizationKind }) =>
            `${organizationName} (${organizationKindNames[organizationKind]})`,
        },
        { key: 'email', label: 'Mailadres', cell: ({ email }) => email },
        { key: 'datum', label: 'Aangevraagd op', cell: ({ askedAt }) => dutch(dayOf(askedAt)) },
      ]}
    />
  );
}
