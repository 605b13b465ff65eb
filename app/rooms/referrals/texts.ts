import { type Day, daysBetween, dutch } from '#platform/day.ts';
import { deedNamesOf } from '#platform/deed-names.ts';
import type { FollowUpKind, OfficeVerb, ReferralState, ReferralStepKind } from './model.ts';
import type { policy } from './policy.ts';

/** The verbs of the policy in words. */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  answerReferrals: 'Deelvragen aan de eigen organisatie lezen en beantwoorden',
  keepReachability:
    'Postvak, vervangend postvak en verantwoordelijke van een administratie of gouverneur bijhouden',
  readFollowUpRules: 'Regels voor herinneringen lezen',
  manageFollowUpRules: 'Regels voor herinneringen wijzigen',
};

/** Where a referral stands, said to whoever reads it. */
export const referralStateNames: Readonly<Record<ReferralState, string>> = {
  sent: 'wacht op antwoord',
  partlyAnswered: 'gedeeltelijk beantwoord',
  askedBack: 'vraag terug',
  undelivered: 'niet afgeleverd',
  refused: 'niet voor deze administratie',
  answered: 'beantwoord',
  replaced: 'aan een andere administratie gevraagd',
  withdrawn: 'ingetrokken',
};

/** What happened to a referral. */
export const referralStepNames: Readonly<Record<ReferralStepKind, string>> = {
  sent: 'Doorgestuurd',
  opened: 'Geopend door de administratie',
  answered: 'Antwoord',
  partlyAnswered: 'Deelantwoord',
  askedBack: 'Vraag terug',
  refused: 'Niet voor ons',
  delayed: 'Meer tijd gevraagd',
  repliedTo: 'Antwoord op de vraag terug',
  reminded: 'Herinnering verstuurd',
  escalated: 'Verantwoordelijke verwittigd',
  undelivered: 'Mail niet afgeleverd',
  resent: 'Opnieuw verstuurd',
  answeredDirectly: 'Rechtstreeks beantwoord aan de vraagsteller',
  replaced: 'Aan een andere administratie gevraagd',
  withdrawn: 'Ingetrokken',
};

/** What happened to a referral, with the day that goes with it: until when time was asked, or on which day it happened. */
export function referralStepWords({
  kind,
  untilOn,
  happenedOn,
}: {
  readonly kind: ReferralStepKind;
  readonly untilOn: Day | null;
  readonly happenedOn: Day | null;
}): string {
  const on = untilOn ?? happenedOn;
  const joint = happenedOn === null ? 'tot' : 'op';
  return on === null ? referralStepNames[kind] : `${referralStepNames[kind]}, ${joint} ${dutch(on)}`;
}

/** What the office does to a referral, on a button. */
export const officeVerbNames: Readonly<Record<OfficeVerb, string>> = {
  replyTo: 'Antwoord op de vraag terug',
  remind: 'Nu herinneren',
  escalate: 'Verwittig de verantwoordelijke',
  resend: 'Opnieuw versturen',
  replace: 'Vraag het een andere administratie',
  noteAnsweredDirectly: 'Intussen rechtstreeks geantwoord',
  withdraw: 'Intrekken',
};

/** The term of a referral: "antwoord gevraagd tegen 7 december 2026", or that none was set. */
export function dueWords(dueOn: string | null): string {
  return dueOn === null ? 'geen termijn gevraagd' : `antwoord gevraagd tegen ${dutch(dueOn)}`;
}

/** The same with how that lies to today: "nog 5 dagen", "vandaag", "2 dagen voorbij". */
export function clockWords(dueOn: Day | null, today: Day): string {
  if (dueOn === null) return dueWords(dueOn);
  const days = daysBetween(today, dueOn);
  if (days === 0) return `${dueWords(dueOn)}: vandaag`;
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'dag' : 'dagen'}`;
  return days > 0 ? `${dueWords(dueOn)}: nog ${count}` : `${dueWords(dueOn)}: ${count} voorbij`;
}

/** What a rule of following up does. */
export const followUpKindNames: Readonly<Record<FollowUpKind, string>> = {
  reminder: 'Herinnering aan het postvak',
  escalation: 'Mail aan de verantwoordelijke, bij naam',
};

/** When a rule comes due: "2 dagen voor de gevraagde datum". */
export function momentWords(days: number): string {
  if (days === 0) return 'op de gevraagde datum';
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'dag' : 'dagen'} ${days < 0 ? 'voor' : 'na'} de gevraagde datum`;
}

/** What the journal calls each deed. */
export const deedNames: Readonly<Record<string, string>> = {
  ...deedNamesOf('referral', 'deelvraag', referralStepNames),
  'referral.followedUp': 'deelvraag opgevolgd door een regel',
  'referral.ruleChanged': 'opvolgregel gewijzigd',
  'referral.mailboxSet': 'postvak ingesteld',
  'referral.standInSet': 'vervangend postvak ingesteld',
  'referral.escalationPersonSet': 'verantwoordelijke ingesteld',
};
