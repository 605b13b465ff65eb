import { Alert } from '#design/alert/alert.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get } from '#reception/page.ts';
import { listNotes } from '#rooms/notes/queries/list-notes.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { listProvinces } from '#rooms/parties/queries/list-provinces.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { listHeldFollowUps } from '#rooms/referrals/queries/list-held-follow-ups.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { addresseeKinds } from '../model.ts';
import { decidesForCentre, mayHandle } from '../policy.ts';
import { findExtendable } from '../queries/find-extendable.ts';
import { findReclassification } from '../queries/find-reclassification.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { listClocks } from '../queries/list-clocks.ts';
import { listDecisions } from '../queries/list-decisions.ts';
import { listSignals } from '../queries/list-signals.ts';
import { proposeTriage } from '../queries/propose-triage.ts';
import { InquiryDeeds } from '../views/inquiry-deeds.tsx';
import { inquiryEvents } from '../views/inquiry-events.ts';
import { InquiryFacts, ThreeFacts } from '../views/inquiry-facts.tsx';
import { type HistoryPart, HistoryTabs, historyParts, InquiryHistory } from '../views/inquiry-history.tsx';
import { StatePill, TurnPill } from '../views/inquiry-pills.tsx';
import { InquiryReferrals } from '../views/inquiry-referrals.tsx';
import { InquirySignals } from '../views/inquiry-signals.tsx';
import { JustRegistered } from '../views/just-registered.tsx';
import { OfficeClocks } from '../views/office-clocks.tsx';
import { TriageProposals } from '../views/triage-proposals.tsx';
import { AttachmentsSection } from './attachments-section.tsx';
import { ownInquiryPage } from './own-inquiry.tsx';

/** `/vragen/:nummer`: for the office the whole case; for the government that asked what its own private page says. */
export const GET: Get = async (ctx, request) => {
  const { formKey } = request;
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const page = {
    title: `${inquiry.number}: ${inquiry.subjectLine}`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: inquiry.number }],
  };
  const clocks = await listClocks(ctx, inquiry.id);
  if (!mayHandle(ctx.actor)) return ownInquiryPage(ctx, inquiry, { request, clocks });
  const reclassified = await findReclassification(ctx, inquiry.id);
  const notes = await listNotes(ctx, { kind: 'inquiry', id: inquiry.id });
  const administrations = await listOrganizationChoices(ctx, addresseeKinds);
  const held = await listHeldFollowUps(ctx, { kind: inquirySubject, id: inquiry.id });
  const signals = await listSignals(ctx, inquiry.id);
  const events = inquiryEvents(inquiry, await listDecisions(ctx, inquiry.id));
  const people = [
    ...events.map(({ personId }) => personId),
    ...notes.map(({ personId }) => personId),
    inquiry.ownerId,
  ];
  const names = await listPersonNames(ctx, [...new Set(people.flatMap((id) => id ?? []))]);
  const proposals = await proposeTriage(ctx, inquiry);
  const provinces = new Map((await listProvinces(ctx)).map(({ nis, name }) => [nis, name]));
  const history = { events, notes, part: partOf(request.query) };
  return {
    ...page,
    letters: inquiry.number,
    elements: [keepUnsentElement],
    body: (
      <div class="stack">
        <PageHeading
          title={inquiry.subjectLine}
          kind={inquiry.number}
          intro={
            <>
              <TurnPill turn={inquiry.turn} /> <StatePill state={inquiry.state} /> sinds{' '}
              {dutch(dayOf(inquiry.changedAt))}
            </>
          }
        />
        <JustRegistered inquiry={inquiry} actor={ctx.actor} now={ctx.now} />
        {inquiry.isConfidential && (
          <Alert skin="warning" title="Vertrouwelijk">
            Alleen het centrum en wie ze vroeg, weten dat deze vraag bestaat.
          </Alert>
        )}
        <KeepUnsent />
        <ThreeFacts inquiry={inquiry} />
        <InquiryDeeds
          inquiry={inquiry}
          clocks={clocks}
          canExtend={findExtendable(clocks, dayOf(ctx.now)).clock !== null}
        />
        <OfficeClocks clocks={clocks} reclassified={reclassified} today={dayOf(ctx.now)} />
        {proposals.length > 0 && (
          <section class="stack" aria-labelledby="voorstellen">
            <Heading level={2} id="voorstellen">
              Voorstellen
            </Heading>
            <TriageProposals
              inquiry={inquiry}
              proposals={proposals}
              provinces={provinces}
              formKey={formKey}
            />
          </section>
        )}
        <div class="two-columns">
          <div class="stack">
            <section aria-labelledby="vraag">
              <Heading level={2} id="vraag">
                De vraag
              </Heading>
              <p class="own-lines">{inquiry.question}</p>
            </section>
            <section class="stack" aria-labelledby="deelvragen">
              <Heading level={2} id="deelvragen">
                Deelvragen
              </Heading>
              <InquiryReferrals
                inquiry={inquiry}
                administrations={administrations}
                held={held}
                formKey={formKey}
                decides={decidesForCentre(ctx.actor)}
                today={dayOf(ctx.now)}
              />
            </section>
          </div>
          <aside class="stack" aria-label="Over deze vraag">
            <InquiryFacts
              inquiry={inquiry}
              owner={inquiry.ownerId === null ? null : (names.get(inquiry.ownerId) ?? null)}
            />
            <AttachmentsSection
              ctx={ctx}
              about={{ kind: inquirySubject, id: inquiry.id }}
              reader="office"
              place={`/vragen/${inquiry.number}`}
            />
          </aside>
        </div>
        {signals.length > 0 && (
          <section class="stack" aria-labelledby="signalen">
            <Heading level={2} id="signalen">
              Signalen aan de gouverneur
            </Heading>
            <InquirySignals signals={signals} formKey={formKey} />
          </section>
        )}
        <section class="stack" aria-labelledby="verloop">
          <Heading level={2} id="verloop">
            Verloop
          </Heading>
          <HistoryTabs number={inquiry.number} {...history} />
          <InquiryHistory {...history} names={names} />
        </section>
      </div>
    ),
  };
};

/** Which part of the history the address asks for. */
function partOf(query: URLSearchParams): HistoryPart {
  const asked = query.get('verloop') ?? 'alles';
  if (!Object.hasOwn(historyParts, asked)) throw new Invalid('Dit deel van het verloop bestaat niet.');
  return asked as HistoryPart;
}
