import type { OfficeVerb } from '#rooms/referrals/model.ts';

/** Where each deed of the office on a referral has its form, below the address of the referral, in the order of the buttons. */
export const referralPlaces: readonly (readonly [OfficeVerb, string])[] = [
  ['replyTo', 'antwoord-op-vraag'],
  ['resend', 'nieuwe-verzending'],
  ['replace', 'andere-administratie'],
  ['remind', 'herinnering'],
  ['escalate', 'verwittiging'],
  ['noteAnsweredDirectly', 'rechtstreeks-antwoord'],
  ['withdraw', 'intrekking'],
];
