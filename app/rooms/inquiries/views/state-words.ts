import type { Authority } from '../engine/authorities.ts';
import type { InquiryState } from '../model.ts';
import { askerStateNames, authorityNames, inquiryStateNames } from '../texts.ts';

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
