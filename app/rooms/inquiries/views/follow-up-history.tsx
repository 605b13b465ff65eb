import { Timeline } from '#design/timeline/timeline.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import type { ToldEvent, ToldKind } from '../queries/told-to-asker.ts';

/** What happened, as the asker reads it. */
const titles: Readonly<Record<ToldKind, (addressee: string) => string>> = {
  registered: () => 'Je vraag is geregistreerd',
  addressConfirmed: () => 'Je bevestigde je mailadres',
  added: () => 'Je vulde je vraag aan',
  askedAsker: () => 'Wij vroegen je iets',
  informed: () => 'Wij stuurden je een bericht',
  delivered: () => 'Wij bezorgden je een antwoord',
  confirmed: () => 'Je bevestigde dat je vraag beantwoord is',
  denied: () => 'Je zei dat je vraag niet beantwoord is: ze is heropend',
  silent: () => 'Wij kregen geen reactie op het antwoord',
  closed: () => 'Wij sloten je vraag af',
  pointedElsewhere: () => 'Wij verwezen je door',
  reopened: () => 'Wij heropenden je vraag',
  withdrawn: () => 'Je trok je vraag in',
  askedAgain: () => 'Je zei dat je vraag opnieuw nodig is',
  merged: () => 'Wij behandelen je vraag voortaan samen met je oudere vraag',
  joined: () => 'Wij behandelen een jongere vraag van je voortaan samen met deze',
  unmerged: () => 'Wij behandelen je vraag weer apart',
  parted: () => 'Wij behandelen je jongere vraag weer apart',
  split: () => 'Wij behandelen een deel van je vraag voortaan apart',
  extended: () => 'Wij verlengden de termijn',
  putTo: (addressee) => `Wij legden je vraag voor aan ${addressee}`,
  answerIn: (addressee) => `${addressee} antwoordde ons`,
};

/** What happened to a question, for who asked it. */
export function FollowUpHistory({ told }: { readonly told: readonly ToldEvent[] }) {
  return (
    <Timeline
      items={told.map((event) => ({
        when: dutchMoment(event.at),
        datetime: event.at.toISOString(),
        title: titleOf(event),
        content: event.words === '' ? undefined : <p class="own-lines">{event.words}</p>,
      }))}
    />
  );
}

function titleOf({ kind, addresseeName, authority }: ToldEvent): string {
  const title = titles[kind](addresseeName ?? '');
  return authority === null ? title : `${title} naar ${authorityNames[authority]}`;
}
