import type { Letter } from '#platform/post.ts';

/** What the letter to a governor tells. */
export interface SignalLetterFacts {
  readonly to: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly reason: string;
  /** What is asked; empty for a signal to know. */
  readonly question: string;
  readonly isConfidential: boolean;
  /** Where the governor reads and acknowledges it, without an account. */
  readonly address: string;
}

/** The letter by which the office brings a question to the attention of a governor; of a confidential one, only where to read it. */
export function signalLetter(facts: SignalLetterFacts): Letter {
  const { to, number, subjectLine, isConfidential, address } = facts;
  return {
    to,
    subject: isConfidential
      ? `[${number}] Vertrouwelijk signaal over regiovorming`
      : `[${number}] Signaal: ${subjectLine}`,
    body: `Beste,

${isConfidential ? hidden : told(facts)}

Lees het op deze bladzijde en laat daar met één klik weten dat u het gelezen hebt. U hebt geen account nodig:

${address}

U kunt er ook antwoorden. Stuur de link niet door: wie hem heeft, leest mee.

${closing}`,
  };
}

/** Tells who sent a signal that there is a reply; what it says is read in Regioloket. */
export function signalReplyLetter({
  to,
  number,
  address,
}: Pick<SignalLetterFacts, 'to' | 'number' | 'address'>): Letter {
  return {
    to,
    subject: `[${number}] Antwoord op je signaal`,
    body: `Beste,

De gouverneur antwoordde op je signaal over vraag ${number}. Lees het bij de vraag:

${address}

${closing}`,
  };
}

const hidden =
  'Het Agentschap Binnenlands Bestuur stuurt u een vertrouwelijk signaal. In deze mail staat daarom niet waarover het gaat.';

function told({ reason, question }: SignalLetterFacts): string {
  const asked = question === '' ? 'Dit is ter informatie.' : `Wat wij u vragen:\n\n${question}`;
  return `Het Agentschap Binnenlands Bestuur brengt een vraag over regiovorming onder uw aandacht, omdat:\n\n${reason}\n\n${asked}`;
}

const closing = `Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
`;
