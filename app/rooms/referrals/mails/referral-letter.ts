import type { Letter } from '#platform/post.ts';
import { dueWords } from '../texts.ts';

/** What the letter to an administration tells. */
export interface ReferralLetterFacts {
  readonly to: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly addresseeName: string;
  readonly question: string;
  readonly dueOn: string | null;
  /** Where the addressee answers, without an account. */
  readonly address: string;
}

/** The letter by which ABB puts a question to an administration. It holds what was sent along and nothing else of the case. */
export function referralLetter(facts: ReferralLetterFacts): Letter {
  return {
    to: facts.to,
    subject: `[${facts.number}] Vraag over regiovorming: ${facts.subjectLine}`,
    body: `Beste,

Het Agentschap Binnenlands Bestuur legt deze vraag voor aan ${facts.addresseeName} (${dueWords(facts.dueOn)}):

${facts.question}

Antwoord op deze bladzijde. U hebt geen account nodig:

${facts.address}

U kunt er ook een deel beantwoorden, zelf iets vragen, meer tijd vragen, of melden dat dit niet voor u is en voor wie wel. Stuur de link niet buiten uw organisatie: wie hem heeft, kan antwoorden.

Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
`,
  };
}
