import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { allows } from '../model.ts';
import { listOwnReferrals } from '../queries/list-own-referrals.ts';
import type { ReferralView } from '../queries/list-referrals.ts';
import { referralStateNames } from '../texts.ts';

/** `/deelvragen`: what ABB asks the actor's own organisation, and nothing else of the cases that it is about. */
export const GET: Get = async (ctx) => {
  const referrals = await listOwnReferrals(ctx);
  const [waiting, done] = [
    referrals.filter(({ state }) => allows('answer', state)),
    referrals.filter(({ state }) => !allows('answer', state)),
  ];
  return {
    title: 'Deelvragen',
    trail: [{ label: 'Start', href: '/' }, { label: 'Deelvragen' }],
    tables:
      referrals.length === 0
        ? []
        : [
            dataTable({
              name: 'deelvragen',
              title: 'Deelvragen',
              source: fileSource,
              rows: referrals,
              columns,
            }),
          ],
    body: (
      <div class="stack">
        <PageHeading
          title="Deelvragen"
          intro="Wat het Agentschap Binnenlands Bestuur aan je organisatie vraagt. Je antwoordt hier of met de link uit de mail."
        />
        <Heading level={2}>Te beantwoorden</Heading>
        {waiting.length === 0 ? (
          <EmptyState title="Niets te beantwoorden" icon="check">
            Er ligt geen enkele deelvraag bij je organisatie.
          </EmptyState>
        ) : (
          <Table caption="Te beantwoorden" captionHidden stacks rows={waiting} columns={columns} />
        )}
        {done.length > 0 && (
          <>
            <Heading level={2}>Afgerond</Heading>
            <Table caption="Afgerond" captionHidden stacks rows={done} columns={columns} />
          </>
        )}
      </div>
    ),
  };
};

const fileSource = 'Regioloket, zoals de deelvragen aan je organisatie er nu voor staan';

const columns: Column<ReferralView>[] = [
  {
    key: 'deelvraag',
    label: 'Deelvraag',
    header: true,
    cell: ({ id, number, subjectLine }) => (
      <>
        <a href={`/deelvragen/${id}`}>{subjectLine}</a>
        <br />
        <small>{number}</small>
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
