import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import type { Get } from '#reception/page.ts';
import { mayHandle } from '../policy.ts';
import { listSignalProposals, type SignalProposal } from '../queries/list-signal-proposals.ts';
import { listAllSignals, listSignals, type SignalView } from '../queries/list-signals.ts';
import { signalPurposeNames, signalStateNames } from '../texts.ts';
import { SignalPill } from '../views/inquiry-signals.tsx';

/** `/signalen`: for a governor what was signalled to the own office; for ours what it sent, and what it could signal. */
export const GET: Get = async (ctx, { path, query }) => {
  const isOffice = mayHandle(ctx.actor);
  const signals = await listSignals(ctx, pageNumber(query));
  const proposals = isOffice ? await listSignalProposals(ctx) : [];
  const columns = isOffice ? officeColumns : governorColumns;
  const file = {
    name: 'signalen',
    title: 'Signalen',
    source: fileSource,
    rows: () => listAllSignals(ctx),
    columns,
  };
  return {
    title: 'Signalen',
    trail: [{ label: 'Start', href: '/' }, { label: 'Signalen' }],
    tables: signals.total === 0 ? [] : [dataTable(file)],
    body: (
      <div class="stack">
        <PageHeading
          title={isOffice ? 'Signalen aan de gouverneur' : 'Signalen'}
          intro={
            isOffice
              ? 'Wat we onder de aandacht van een gouverneur brachten, en of het gelezen is.'
              : 'Wat het Agentschap Binnenlands Bestuur onder je aandacht brengt.'
          }
        />
        {signals.total === 0 ? (
          <EmptyState title="Geen signalen" icon="check">
            Er is nog niets gesignaleerd.
          </EmptyState>
        ) : (
          <>
            <Table caption="Signalen" captionHidden stacks rows={signals.items} columns={columns} />
            <Pagination {...signals} hrefFor={pageHref(path, query)} noun="signalen" />
          </>
        )}
        {proposals.length > 0 && <Proposals proposals={proposals} />}
      </div>
    ),
  };
};

const fileSource = 'Regioloket, zoals de signalen er nu voor staan; alleen wat jij mag zien';

function Proposals({ proposals }: { readonly proposals: readonly SignalProposal[] }) {
  return (
    <section class="stack" aria-labelledby="voorstellen">
      <Heading level={2} id="voorstellen">
        Misschien een signaal waard
      </Heading>
      <p class="prose">Niets hiervan vertrekt vanzelf: jij beslist.</p>
      <List
        looks="divided"
        items={proposals.map((proposal) => (
          <>
            <a href={`/vragen/${proposal.number}`}>{proposal.subjectLine}</a> ({proposal.number}):{' '}
            {because(proposal)}.{' '}
            <a href={`/vragen/${proposal.number}/signalen?reden=${encodeURIComponent(reasonOf(proposal))}`}>
              Signaal voorbereiden<span class="visually-hidden"> over {proposal.number}</span>
            </a>
          </>
        ))}
      />
    </section>
  );
}

function because(proposal: SignalProposal): string {
  return proposal.because === 'sameTheme'
    ? `${proposal.municipalities} gemeenten van de provincie vragen iets over “${proposal.theme}”`
    : `antwoord gevraagd tegen ${dutch(proposal.dueOn)}, en nog niet binnen`;
}

/** The same, as a beginning of the reason that the governor reads. */
function reasonOf(proposal: SignalProposal): string {
  return proposal.because === 'sameTheme'
    ? `${proposal.municipalities} gemeenten van uw provincie hebben een lopende vraag over “${proposal.theme}”.`
    : `Op deze vraag was een antwoord gevraagd tegen ${dutch(proposal.dueOn)}. Het is er nog niet.`;
}

const subject = (hrefOf: (signal: SignalView) => string): Column<SignalView> => ({
  key: 'onderwerp',
  label: 'Vraag',
  header: true,
  cell: (signal) => (
    <>
      <a href={hrefOf(signal)}>{signal.subjectLine}</a>
      <span class="table-note">{signal.number}</span>
    </>
  ),
  value: ({ number, subjectLine }) => `${number} ${subjectLine}`,
});

const facts: readonly Column<SignalView>[] = [
  {
    key: 'stand',
    label: 'Stand',
    cell: ({ state }) => <SignalPill state={state} />,
    value: ({ state }) => signalStateNames[state],
  },
  {
    key: 'doel',
    label: 'Wat gevraagd is',
    cell: ({ purpose }) => signalPurposeNames[purpose],
    value: ({ purpose }) => signalPurposeNames[purpose],
  },
  {
    key: 'verstuurd',
    label: 'Verstuurd op',
    cell: ({ sentAt }) => dutch(dayOf(sentAt)),
    value: ({ sentAt }) => dayOf(sentAt),
  },
];

const governorColumns = [subject(({ id }) => `/signalen/${id}`), ...facts];

const officeColumns: readonly Column<SignalView>[] = [
  subject(({ number }) => `/vragen/${number}`),
  {
    key: 'gouverneur',
    label: 'Aan',
    cell: ({ governorName }) => governorName,
    value: ({ governorName }) => governorName,
  },
  ...facts,
];
