import { Timeline } from '#design/timeline/timeline.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { type InquiryStepKind, isToldToAsker } from '../model.ts';
import type { InquiryStepView, InquiryView } from '../queries/get-inquiry.ts';
import { authorityNames } from '../texts.ts';

/** What happened, as the asker reads it. */
const titles: Readonly<Record<InquiryStepKind, string>> = {
  registered: 'Je vraag is geregistreerd',
  addressConfirmed: 'Je bevestigde je mailadres',
  added: 'Je vulde je vraag aan',
  askedAsker: 'Wij vroegen je iets',
  informed: 'Wij stuurden je een bericht',
  delivered: 'Wij bezorgden je een antwoord',
  confirmed: 'Je bevestigde dat je vraag beantwoord is',
  denied: 'Je zei dat je vraag niet beantwoord is: ze is heropend',
  silent: 'Wij kregen geen reactie op het antwoord',
  closed: 'Wij sloten je vraag af',
  pointedElsewhere: 'Wij verwezen je door',
  reopened: 'Wij heropenden je vraag',
  withdrawn: 'Je trok je vraag in',
};

/** What happened to a question, for who asked it: no word of staff among themselves, and no name of an official. */
export function FollowUpHistory({
  inquiry: { steps, termDeeds, referrals },
}: {
  readonly inquiry: InquiryView;
}) {
  const told = [
    ...steps.slice(0, 1).map(said),
    ...termDeeds.flatMap(({ at, deed, words }) =>
      deed === 'extended' ? [{ at, title: 'Wij verlengden de termijn', words }] : [],
    ),
    ...referrals.map(({ sentAt, addresseeName }) => ({
      at: sentAt,
      title: `Wij legden je vraag voor aan ${addresseeName}`,
      words: '',
    })),
    ...referrals.flatMap(({ addresseeName, state, changedAt }) =>
      state === 'answered' ? [{ at: changedAt, title: `${addresseeName} antwoordde ons`, words: '' }] : [],
    ),
    ...steps.slice(1).map(said),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  return (
    <Timeline
      items={told.map(({ at, title, words }) => ({
        when: dutchMoment(at),
        datetime: at.toISOString(),
        title,
        content: words === '' ? undefined : <p class="own-lines">{words}</p>,
      }))}
    />
  );
}

function said(step: InquiryStepView) {
  const { kind, authority } = step;
  const title = authority === null ? titles[kind] : `${titles[kind]} naar ${authorityNames[authority]}`;
  return { at: step.at, title, words: isToldToAsker(step.kind) ? step.words : '' };
}
