import type { Authority } from '#rooms/correspondence/model.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import type { InquiryState } from '../model.ts';
import { inquiryStateNames } from '../texts.ts';

/** Where a question stands, said to who asked. */
const askerStateNames: Readonly<Record<InquiryState, string>> = {
  open: 'wordt behandeld',
  referred: 'voorgelegd, wacht op antwoord',
  answered: 'er is een antwoord, je krijgt het van ons',
  awaitingAsker: 'we vroegen je iets',
  delivered: 'je kreeg een antwoord: volstaat het?',
  confirmed: 'beantwoord',
  silent: 'je kreeg een antwoord',
  closed: 'afgesloten',
  pointedElsewhere: 'hoort elders',
  withdrawn: 'ingetrokken',
  merged: 'samengevoegd: we behandelen ze samen met je oudere vraag',
};

/** A question, as far as it says where it stands. */
export interface Stood {
  readonly state: InquiryState;
  /** Where the asker was pointed, if that is where the question stands. */
  readonly authority: Authority | null;
}

/** Where a question stands, for the office. */
export function stateWords({ state, authority }: Stood): string {
  return authority === null ? inquiryStateNames[state] : `doorverwezen naar ${authorityNames[authority]}`;
}

/** The same for who asked. */
export function askerStateWords({ state, authority }: Stood): string {
  return authority === null ? askerStateNames[state] : `hoort bij ${authorityNames[authority]}`;
}
