import { dutch } from '#platform/day.ts';
import { deedNamesOf } from '#platform/deed-names.ts';
import type { ReferralState, ReferralStepKind } from './model.ts';
import type { policy } from './policy.ts';

/** The verbs of the policy in words. */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  answerReferrals: 'Deelvragen aan de eigen organisatie lezen en beantwoorden',
};

/** Where a referral stands, said to whoever reads it. */
export const referralStateNames: Readonly<Record<ReferralState, string>> = {
  sent: 'wacht op antwoord',
  partlyAnswered: 'gedeeltelijk beantwoord',
  askedBack: 'vraag terug',
  refused: 'niet voor deze administratie',
  answered: 'beantwoord',
  withdrawn: 'ingetrokken',
};

/** What happened to a referral. */
export const referralStepNames: Readonly<Record<ReferralStepKind, string>> = {
  sent: 'Doorgestuurd',
  answered: 'Antwoord',
  partlyAnswered: 'Deelantwoord',
  askedBack: 'Vraag terug',
  repliedTo: 'Antwoord op de vraag terug',
  refused: 'Niet voor ons',
  delayed: 'Meer tijd gevraagd',
  reminded: 'Herinnering verstuurd',
  withdrawn: 'Ingetrokken',
};

/** The term of a referral: "antwoord gevraagd tegen 7 december 2026", or that none was set. */
export function dueWords(dueOn: string | null): string {
  return dueOn === null ? 'geen termijn gevraagd' : `antwoord gevraagd tegen ${dutch(dueOn)}`;
}

/** What the journal calls each deed. */
export const deedNames = deedNamesOf('referral', 'deelvraag', referralStepNames);
