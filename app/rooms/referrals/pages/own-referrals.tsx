import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { Tabs } from '#design/tabs/tabs.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { listAllOwnReferrals, listOwnReferrals, type OwnList } from '../queries/list-own-referrals.ts';
import type { ReferralView } from '../queries/list-referrals.ts';
import { referralStateNames } from '../texts.ts';

/** `/deelvragen`: what ABB asks the actor's own organisation, and nothing else of the cases that it is about. */
export const GET: Get = async (ctx, { path, query }) => {
  const list = listOf(query);
  const found = await listOwnReferrals(ctx, { list, page: pageNumber(query) });
  return {
    title: 'Deelvragen',
    trail: [{ label: 'Start', href: '/' }, { label: 'Deelvragen' }],
    tables: found.total === 0 ? [] : [fileOf(() => listAllOwnReferrals(ctx, list), list)],
    body: (
      <div class="stack">
        <PageHeading
          title="Deelvragen"
          intro="Wat het Agentschap Binnenlands Bestuur aan je organisatie vraagt. Je antwoordt hier of met de link uit de mail."
        />
        <Tabs
          label="Lijsten van deelvragen"
          items={(Object.keys(listNames) as OwnList[]).map((one) => ({
            label: listNames[one],
            href: one === 'toAnswer' ? path : `${path}?lijst=${doneInAddress}`,
            current: one === list,
          }))}
        />
        {found.total === 0 ? (
          <EmptyState
            title={list === 'toAnswer' ? 'Niets te beantwoorden' : 'Nog niets afgerond'}
            icon="check"
          >
            {list === 'toAnswer'
              ? 'Er ligt geen enkele deelvraag bij je organisatie.'
              : 'Wat beantwoord of ingetrokken is, komt hier te staan.'}
          </EmptyState>
        ) : (
          <>
            <Table caption={listNames[list]} captionHidden stacks rows={found.items} columns={columns} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="deelvragen" />
          </>
        )}
      </div>
    ),
  };
};

const listNames: Readonly<Record<OwnList, string>> = { toAnswer: 'Te beantwoorden', done: 'Afgerond' };
const doneInAddress = 'afgerond';

function listOf(query: URLSearchParams): OwnList {
  const asked = query.get('lijst');
  if (asked !== null && asked !== doneInAddress)
    throw new Invalid('Deze lijst bestaat niet. Kies een van de tabbladen.');
  return asked === null ? 'toAnswer' : 'done';
}

function fileOf(rows: () => Promise<readonly ReferralView[]>, list: OwnList) {
  return dataTable({
    name: 'deelvragen',
    title: `Deelvragen: ${listNames[list]}`,
    source: fileSource,
    rows,
    columns,
  });
}

const fileSource = 'Regioloket, zoals de deelvragen aan je organisatie er nu voor staan';

const columns: Column<ReferralView>[] = [
  {
    key: 'deelvraag',
    label: 'Deelvraag',
    header: true,
    cell: ({ id, number, subjectLine }) => (
      <>
        <a href={`/deelvragen/${id}`}>{subjectLine}</a>
        <span class="table-note">{number}</span>
      </>
    ),
    value: ({ number, subjectLine }) => `${number} ${subjectLine}`,
  },
  {
    key: 'stand',
    label: 'Stand',
    cell: ({ state }) => referralStateNames[state],
    value: ({ state }) => referralStateNames[state],
  },
  {
    key: 'gevraagd',
    label: 'Gevraagd op',
    cell: ({ sentAt }) => dutch(dayOf(sentAt)),
    value: ({ sentAt }) => dayOf(sentAt),
  },
  {
    key: 'tegen',
    label: 'Antwoord gevraagd tegen',
    cell: ({ dueOn }) => (dueOn === null ? '' : dutch(dueOn)),
    value: ({ dueOn }) => dueOn,
  },
];
