import { Alert } from '#design/alert/alert.tsx';
import { ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { listNotes } from '#rooms/notes/queries/list-notes.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { listProvinces } from '#rooms/parties/queries/list-provinces.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { listHeldFollowUps } from '#rooms/referrals/queries/list-held-follow-ups.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { addresseeKinds, allows, type InquiryVerb } from '../model.ts';
import { decidesForCentre, mayHandle } from '../policy.ts';
import { getInquiry, type InquiryView } from '../queries/get-inquiry.ts';
import { listSignals } from '../queries/list-signals.ts';
import { proposeTriage } from '../queries/propose-triage.ts';
import { inquiryVerbNames } from '../texts.ts';
import { InquiryFacts, ThreeFacts } from '../views/inquiry-facts.tsx';
import { InquiryHistory } from '../views/inquiry-history.tsx';
import { StatePill, TurnPill } from '../views/inquiry-pills.tsx';
import { InquiryReferrals } from '../views/inquiry-referrals.tsx';
import { InquirySignals } from '../views/inquiry-signals.tsx';
import { JustRegistered } from '../views/just-registered.tsx';
import { TriageProposals } from '../views/triage-proposals.tsx';
import { AttachmentsSection } from './attachments-section.tsx';
import { ownInquiryPage } from './own-inquiry.tsx';

/** Where each deed of the office has its form, below the address of the question, in the order of the buttons. */
const places: readonly (readonly [InquiryVerb, string])[] = [
  ['refer', 'deelvragen'],
  ['deliver', 'antwoord'],
  ['askAsker', 'vraag-terug'],
  ['inform', 'tussentijds-bericht'],
  ['assign', 'toewijzing'],
  ['identify', 'vraagsteller'],
  ['classify', 'aard'],
  ['signal', 'signalen'],
  ['close', 'afsluiting'],
  ['reopen', 'heropening'],
];

/** `/vragen/:nummer`: for the office the whole case; for the government that asked what its own private page says. */
export const GET: Get = async (ctx, request) => {
  const { formKey } = request;
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const page = {
    title: `${inquiry.number}: ${inquiry.subjectLine}`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: inquiry.number }],
  };
  if (!mayHandle(ctx.actor)) return ownInquiryPage(ctx, inquiry, request);
  const notes = await listNotes(ctx, { kind: 'inquiry', id: inquiry.id });
  const administrations = await listOrganizationChoices(ctx, addresseeKinds);
  const held = await listHeldFollowUps(ctx, { kind: inquirySubject, id: inquiry.id });
  const signals = await listSignals(ctx, inquiry.id);
  const people = [
    ...inquiry.steps.map(({ personId }) => personId),
    ...notes.map(({ personId }) => personId),
    inquiry.ownerId,
  ];
  const names = await listPersonNames(ctx, [...new Set(people.flatMap((id) => id ?? []))]);
  const proposals = await proposeTriage(ctx, inquiry);
  const provinces = new Map((await listProvinces(ctx)).map(({ nis, name }) => [nis, name]));
  return {
    ...page,
    body: (
      <div class="stack">
        <PageHeading title={inquiry.subjectLine} kind={inquiry.number} />
        <p>
          <TurnPill turn={inquiry.turn} /> <StatePill state={inquiry.state} />
        </p>
        <JustRegistered inquiry={inquiry} actor={ctx.actor} now={ctx.now} />
        {inquiry.isConfidential && (
          <Alert skin="warning" title="Vertrouwelijk">
            Alleen het centrum en wie ze vroeg, weten dat deze vraag bestaat.
          </Alert>
        )}
        <Deeds inquiry={inquiry} />
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
          <section class="stack" aria-labelledby="vraag">
            <Heading level={2} id="vraag">
              De vraag
            </Heading>
            <p class="own-lines">{inquiry.question}</p>
            <InquiryFacts
              inquiry={inquiry}
              owner={inquiry.ownerId === null ? null : (names.get(inquiry.ownerId) ?? null)}
            />
            <ThreeFacts inquiry={inquiry} />
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
            />
          </section>
        </div>
        {signals.length > 0 && (
          <section class="stack" aria-labelledby="signalen">
            <Heading level={2} id="signalen">
              Signalen aan de gouverneur
            </Heading>
            <InquirySignals signals={signals} formKey={formKey} />
          </section>
        )}
        <AttachmentsSection
          ctx={ctx}
          about={{ kind: inquirySubject, id: inquiry.id }}
          reader="office"
          place={`/vragen/${inquiry.number}`}
        />
        <section class="stack" aria-labelledby="verloop">
          <Heading level={2} id="verloop">
            Verloop
          </Heading>
          <InquiryHistory inquiry={inquiry} notes={notes} names={names} />
        </section>
      </div>
    ),
  };
};

/** How many deeds stand in sight; the others are one press further. */
const deedsInSight = 3;

function Deeds({ inquiry: { number, state, isConfidential } }: { readonly inquiry: InquiryView }) {
  const next = state === 'answered' ? 'deliver' : 'refer';
  const allowed = places
    .filter(([verb]) => allows(verb, state) && !(verb === 'signal' && isConfidential))
    .toSorted(([one], [other]) => Number(other === next) - Number(one === next))
    .map(([verb, place], index) => (
      <LinkButton href={`/vragen/${number}/${place}`} skin={index === 0 ? 'primary' : 'secondary'}>
        {inquiryVerbNames[verb]}
      </LinkButton>
    ));
  return (
    <>
      <ButtonGroup>
        {allowed.slice(0, deedsInSight)}
        <LinkButton href={`/vragen/${number}/notas`} skin="secondary">
          Interne nota
        </LinkButton>
      </ButtonGroup>
      <Details summary="Andere handelingen">
        <ButtonGroup>
          {allowed.slice(deedsInSight)}
          <LinkButton href={`/vragen/${number}/links`} skin="naked">
            Links van de vraagsteller
          </LinkButton>
        </ButtonGroup>
      </Details>
    </>
  );
}
