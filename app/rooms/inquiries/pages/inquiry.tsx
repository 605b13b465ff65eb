import { Alert } from '#design/alert/alert.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf, dutch } from '#platform/day.ts';
import type { Get, PageRequest } from '#reception/page.ts';
import { provinceNames } from '#rooms/parties/queries/list-provinces.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { decidesForCentre, mayHandle } from '../policy.ts';
import { findExtendable } from '../queries/find-extendable.ts';
import { findReclassification } from '../queries/find-reclassification.ts';
import { findSilence } from '../queries/find-silence.ts';
import { getInquiry, type InquiryView } from '../queries/get-inquiry.ts';
import { listCaseTasks } from '../queries/list-case-tasks.ts';
import { listClocks } from '../queries/list-clocks.ts';
import { listErasures } from '../queries/list-erasures.ts';
import { listOwnDrafts, listWaitingDeeds } from '../queries/list-held-deeds.ts';
import { findLastProposal } from '../queries/list-proposed-answers.ts';
import { listRelations } from '../queries/list-relations.ts';
import { listSignalsAbout } from '../queries/list-signals.ts';
import { proposeTriage } from '../queries/propose-triage.ts';
import { ErasedAsker } from '../views/erased-asker.tsx';
import { OwnDrafts, WaitingDeeds, waitingDeedElement } from '../views/held-deeds.tsx';
import { InquiryDeeds } from '../views/inquiry-deeds.tsx';
import { ThreeFacts } from '../views/inquiry-facts.tsx';
import { StatePill, TurnPill } from '../views/inquiry-pills.tsx';
import { InquiryRelations } from '../views/inquiry-relations.tsx';
import { InquirySignals } from '../views/inquiry-signals.tsx';
import { JustRegistered } from '../views/just-registered.tsx';
import { OfficeClocks } from '../views/office-clocks.tsx';
import { ProposedAnswer } from '../views/proposed-answer.tsx';
import { ReopenedAlert } from '../views/reopened-alert.tsx';
import { TriageProposals } from '../views/triage-proposals.tsx';
import { CaseSection } from './case-section.tsx';
import { HistorySection } from './history-section.tsx';
import { ownInquiryPage } from './own-inquiry.tsx';
import { TasksSection } from './tasks-section.tsx';

/** `/vragen/:nummer`: for the office the whole case; for the government that asked what its own private page says. */
export const GET: Get = async (ctx, request) => {
  if (!mayHandle(ctx.actor)) return ownInquiryPage(ctx, request);
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const clocks = await listClocks(ctx, inquiry.id);
  const { number } = inquiry;
  const held = await heldDeeds(ctx, inquiry);
  const tasks = await listCaseTasks(ctx, inquiry);
  return {
    title: `${number}: ${inquiry.subjectLine}`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: number }],
    letters: number,
    elements: [keepUnsentElement, ...(held.isOwn ? [waitingDeedElement] : [])],
    ...(held.isOwn && { refreshAfter: held.seconds }),
    body: (
      <div class="stack">
        <Opening ctx={ctx} inquiry={inquiry} />
        <ErasedAsker erasures={await listErasures(ctx, [inquiry.id])} />
        <KeepUnsent />
        <WaitingDeeds deeds={held.waiting} personId={held.personId} formKey={request.formKey} now={ctx.now} />
        <OwnDrafts drafts={held.drafts} formKey={request.formKey} />
        {await answerSection(ctx, inquiry)}
        <ThreeFacts inquiry={inquiry} />
        <InquiryDeeds
          inquiry={inquiry}
          clocks={clocks}
          canExtend={findExtendable(clocks, dayOf(ctx.now)).clock !== null}
          silence={await findSilence(ctx, inquiry)}
          leaving={held.own}
          mayErase={decidesForCentre(ctx.actor)}
        />
        <OfficeClocks
          clocks={clocks}
          reclassified={await findReclassification(ctx, inquiry.id)}
          today={dayOf(ctx.now)}
        />
        {await proposalsSection(ctx, inquiry, request)}
        <CaseSection ctx={ctx} inquiry={inquiry} formKey={request.formKey} />
        <TasksSection ctx={ctx} inquiry={inquiry} tasks={tasks} formKey={request.formKey} />
        {await relationsSection(ctx, inquiry, request)}
        {await signalsSection(ctx, inquiry, request)}
        <HistorySection ctx={ctx} inquiry={inquiry} tasks={tasks} query={request.query} />
      </div>
    ),
  };
};

/** The last answer that a second person had to read, unless one went out since. */
async function answerSection(ctx: Reading, inquiry: InquiryView) {
  const last = await findLastProposal(ctx, inquiry);
  if (last === null) return null;
  const people = [last.personId, last.reviewerId, last.endedBy].flatMap((person) => person ?? []);
  return (
    <ProposedAnswer
      number={inquiry.number}
      answer={last}
      names={await listPersonNames(ctx, [...new Set(people)])}
      personId={ctx.actor.kind === 'member' ? ctx.actor.personId : null}
    />
  );
}

/** What waits about this question and what the reader got back; `seconds`: when to look again without script. */
async function heldDeeds(ctx: Reading, { id, number }: InquiryView) {
  const waiting = await listWaitingDeeds(ctx, id);
  const personId = ctx.actor.kind === 'member' ? ctx.actor.personId : null;
  const last = waiting.findLast((deed) => deed.personId === personId);
  const left = last === undefined ? 0 : last.dueAt.getTime() - ctx.now.getTime();
  return {
    waiting,
    personId,
    own: last ?? null,
    isOwn: last !== undefined,
    seconds: Math.max(0, Math.ceil(left / 1000)) + 3,
    drafts: (await listOwnDrafts(ctx)).filter((draft) => draft.number === number),
  };
}

function Opening({ ctx, inquiry }: { readonly ctx: Reading; readonly inquiry: InquiryView }) {
  return (
    <>
      <PageHeading
        title={inquiry.subjectLine}
        kind={inquiry.number}
        intro={
          <>
            {inquiry.state !== 'merged' && <TurnPill turn={inquiry.turn} />} <StatePill {...inquiry} /> sinds{' '}
            {dutch(dayOf(inquiry.changedAt))}
          </>
        }
      />
      <ReopenedAlert inquiry={inquiry} />
      <JustRegistered inquiry={inquiry} actor={ctx.actor} now={ctx.now} />
      {inquiry.isConfidential && (
        <Alert skin="warning" title="Vertrouwelijk">
          Alleen het centrum en wie ze vroeg, weten dat deze vraag bestaat.
        </Alert>
      )}
    </>
  );
}

async function proposalsSection(ctx: Reading, inquiry: InquiryView, { formKey }: PageRequest) {
  const proposals = await proposeTriage(ctx, inquiry);
  if (proposals.length === 0) return null;
  const provinces = await provinceNames(ctx);
  return (
    <section class="stack" aria-labelledby="voorstellen">
      <Heading level={2} id="voorstellen">
        Voorstellen
      </Heading>
      <TriageProposals inquiry={inquiry} proposals={proposals} provinces={provinces} formKey={formKey} />
    </section>
  );
}

async function relationsSection(ctx: Reading, { id, number }: InquiryView, { formKey }: PageRequest) {
  const relations = await listRelations(ctx, id);
  if (relations.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="samenhang">
      <Heading level={2} id="samenhang">
        Andere vragen
      </Heading>
      <InquiryRelations relations={relations} number={number} formKey={formKey} />
    </section>
  );
}

async function signalsSection(ctx: Reading, { id, merged }: InquiryView, { formKey }: PageRequest) {
  const signals = [...(await listSignalsAbout(ctx, id))];
  for (const one of merged) signals.push(...(await listSignalsAbout(ctx, one.id)));
  if (signals.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="signalen">
      <Heading level={2} id="signalen">
        Signalen aan de gouverneur
      </Heading>
      <InquirySignals signals={signals} formKey={formKey} />
    </section>
  );
}
