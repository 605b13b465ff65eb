import type { Letter } from '#platform/post.ts';

/** To whom a letter about a referral goes, and about which one. */
export interface FollowUpLetterFacts {
  readonly to: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly words: string;
  /** Where the addressee answers, without an account. */
  readonly address: string;
}

/** What the office answers to a question back. */
export function replyLetter({ to, number, subjectLine, words, address }: FollowUpLetterFacts): Letter {
  return {
    to,
    subject: `[${number}] Antwoord op uw vraag over: ${subjectLine}`,
    body: `Beste,

U vroeg ons iets over deze deelvraag. Ons antwoord:

${words}

U antwoordt op deze bladzijde, zonder account:

${address}

${closing}`,
  };
}

/** What the office writes when it reminds somebody by hand. */
export function reminderLetter({ to, number, subjectLine, words, address }: FollowUpLetterFacts): Letter {
  return {
    to,
    subject: `[${number}] Herinnering: ${subjectLine}`,
    body: `Beste,

${words}

U antwoordt op deze bladzijde, zonder account. U kunt er ook meer tijd vragen:

${address}

${closing}`,
  };
}

/** That nothing is asked any more, and why. There is nothing to open: it holds no link. */
export function withdrawalLetter({
  to,
  number,
  subjectLine,
  words,
}: Omit<FollowUpLetterFacts, 'address'>): Letter {
  return {
    to,
    subject: `[${number}] Ingetrokken: ${subjectLine}`,
    body: `Beste,

Deze deelvraag is ingetrokken. U hoeft er niets meer voor te doen.

${words}

${closing}`,
  };
}

const closing = `Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
`;
