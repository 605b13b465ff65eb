import { Alert } from '#design/alert/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { Card } from '#design/card/card.tsx';
import { Form } from '#design/form/form.tsx';
import { Pill, type PillSkin } from '#design/pill/pill.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { OrganizationChoice } from '#rooms/parties/queries/list-organization-choices.ts';
import { chainOf, refusalsOf } from '#rooms/referrals/engine/refusals-of.ts';
import { suggestedAddressee } from '#rooms/referrals/engine/suggested-addressee.ts';
import { allows, type OfficeVerb, refusalsUntilCentre } from '#rooms/referrals/model.ts';
import type { ReferralStepView, ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import {
  clockWords,
  officeVerbNames,
  referralStateNames,
  referralStepWords,
} from '#rooms/referrals/texts.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { referralPlaces } from './referral-places.ts';

const skins: Readonly<Record<ReferralView['turn'], PillSkin>> = {
  administration: 'ongoing',
  office: 'warning',
  nobody: 'success',
};

interface InquiryReferralsProps {
  readonly inquiry: InquiryView;
  readonly administrations: readonly OrganizationChoice[];
  /** Of which ones a rule holds a letter back about a term, and what is missing to write it. */
  readonly held: ReadonlyMap<string, { readonly dueOn: string; readonly missing: string }>;
  readonly formKey: string;
  /** Whether the actor decides for the centre, where administrations keep saying that it is not for them. */
  readonly decides: boolean;
  readonly today: Day;
}

/** The deelvragen of a question with their clocks: to whom, what, where each stands, what came back, what can be done. */
export function InquiryReferrals(props: InquiryReferralsProps) {
  const { referrals } = props.inquiry;
  if (referrals.length === 0) return <p>Nog niet doorgestuurd.</p>;
  const asked = referrals.filter(({ state }) => state !== 'withdrawn' && state !== 'replaced');
  const answered = asked.filter(({ state }) => state === 'answered').length;
  return (
    <>
      {asked.length > 1 && (
        <p>
          {answered} van {asked.length} beantwoord.
        </p>
      )}
      {referrals.map((referral) => (
        <ReferralCard {...props} referral={referral} />
      ))}
    </>
  );
}

type ReferralCardProps = InquiryReferralsProps & { readonly referral: ReferralView };

function ReferralCard(props: ReferralCardProps) {
  const { number, addresseeId, addresseeName, box, question, sentAt, dueOn, state, turn, changedAt, steps } =
    props.referral;
  const [first] = chainOf(props.referral, props.inquiry.referrals);
  return (
    <Card title={`${number}: ${addresseeName}`} level={3}>
      <p>
        <Pill skin={skins[turn]}>{referralStateNames[state]}</Pill>{' '}
        {turn === 'nobody' ? `sinds ${dutch(dayOf(changedAt))}` : clockWords(dueOn, props.today)}
      </p>
      <p class="help-text">
        Doorgestuurd op {dutch(dayOf(sentAt))} naar{' '}
        <a href={`/organisaties/${addresseeId}/bereikbaarheid`}>{box}</a>
        {first && first.id !== props.referral.id && (
          <>
            ; gevraagd sinds {dutch(dayOf(first.sentAt))}, eerst aan {first.addresseeName}
          </>
        )}
      </p>
      <Warnings {...props} />
      <p class="own-lines">{question}</p>
      <Timeline items={steps.filter(({ kind }) => kind !== 'sent').map(happened)} />
      <ReferralDeeds {...props} />
    </Card>
  );
}

function Warnings({ referral, held, inquiry: { referrals }, decides }: ReferralCardProps) {
  const missing = held.get(referral.id);
  if (referral.turn === 'administration' && missing?.dueOn === referral.dueOn) {
    return (
      <Alert skin="warning" title="Een opvolgmail kan niet vertrekken">
        Hiervoor is niets in te vullen: {missing.missing}. Vul de{' '}
        <a href={`/organisaties/${referral.addresseeId}/bereikbaarheid`}>bereikbaarheid</a> aan; daarna
        vertrekt de mail vanzelf.
      </Alert>
    );
  }
  if (referral.state === 'undelivered') {
    return (
      <Alert skin="warning" title="De mail is niet afgeleverd">
        De administratie kreeg deze deelvraag niet, en haar termijn loopt niet. Kijk het postvak na en
        verstuur opnieuw.
      </Alert>
    );
  }
  if (referral.state !== 'refused' || refusalsOf(referral, referrals) < refusalsUntilCentre) return null;
  return (
    <Alert skin="warning" title="Meer dan één administratie zegt: niet voor ons">
      {decides
        ? 'Beslis als coördinator wie dit beantwoordt.'
        : 'De coördinator beslist wie dit beantwoordt.'}
    </Alert>
  );
}

/** What moves a referral on that waits for us. */
const pressing: ReadonlySet<OfficeVerb> = new Set(['replyTo', 'resend', 'replace']);

function ReferralDeeds({ referral, inquiry, administrations, formKey, decides }: ReferralCardProps) {
  if (inquiry.turn === 'nobody') return null;
  const [ofNumber, place] = referral.number.split('/');
  const path = `/vragen/${ofNumber}/deelvragen/${place}`;
  // What was merged into the question counts its own deeds.
  const isOwn = ofNumber === inquiry.number;
  const suggested = decides || refusalsOf(referral, inquiry.referrals) < refusalsUntilCentre;
  const named = suggested ? suggestedAddressee(referral, administrations) : null;
  const isAsked = inquiry.referrals.some(({ addresseeId }) => addresseeId === named?.id);
  const to = isAsked ? null : named;
  const pressingSkin = to === null ? 'primary' : 'secondary';
  return (
    <>
      {to && (
        <Form
          action={`${path}/andere-administratie`}
          oneTimeKey={formKey}
          label={`Doorsturen naar ${to.name}`}
        >
          {isOwn && <input type="hidden" name="versie" value={String(inquiry.version)} />}
          <input type="hidden" name="administratie" value={to.id} />
          <input type="hidden" name="tekst" value={referral.question} />
          <input type="hidden" name="tegen" value={referral.dueOn ?? ''} />
          <Button>Stuur door naar {to.name}</Button>
        </Form>
      )}
      <ButtonGroup>
        {referral.state === 'partlyAnswered' && (
          <LinkButton
            href={`/vragen/${inquiry.number}/tussentijds-bericht?deelvraag=${isOwn ? place : referral.number}`}
            skin="secondary"
          >
            Geef het deelantwoord door
          </LinkButton>
        )}
        {referralPlaces
          .filter(([verb]) => allows(verb, referral.state) && (verb !== 'replace' || suggested))
          .map(([verb, place]) => (
            <LinkButton
              href={`${path}/${place}`}
              skin={referral.turn === 'office' && pressing.has(verb) ? pressingSkin : 'naked'}
            >
              {officeVerbNames[verb]}
            </LinkButton>
          ))}
      </ButtonGroup>
    </>
  );
}

function happened(step: ReferralStepView) {
  const { at, words, suggested } = step;
  return {
    when: dutchMoment(at),
    datetime: at.toISOString(),
    title: referralStepWords(step),
    content: (
      <>
        {words !== '' && <p class="own-lines">{words}</p>}
        {suggested && <p>Wel voor: {suggested}</p>}
      </>
    ),
  };
}
