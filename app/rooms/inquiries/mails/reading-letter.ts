import type { Letter } from '#platform/post.ts';

/** What the letter to who is asked to read an answer tells. */
export interface ReadingLetterFacts {
  readonly to: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly isConfidential: boolean;
  /** Who wrote the answer. */
  readonly writer: string;
  readonly address: string;
}

/** Asks a colleague by name to read an answer; of a confidential question it does not say what it is about. */
export function readingLetter(facts: ReadingLetterFacts): Letter {
  const { to, number, subjectLine, isConfidential, writer, address } = facts;
  return {
    to,
    subject: isConfidential
      ? `[${number}] Wil je een antwoord nalezen?`
      : `[${number}] Wil je een antwoord nalezen? ${subjectLine}`,
    body: `Beste,

${writer} vraagt je om een antwoord op vraag ${number} na te lezen. Het is nog niet verstuurd. Je vindt het hier:

${address}

Kun je niet? Stuur het terug met een opmerking: een andere collega mag het ook nalezen.

Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
`,
  };
}
