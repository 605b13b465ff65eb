import type { Letter } from '#platform/post.ts';
import type { AskerLetterFacts } from './inquiry-letters.ts';

/** Where a question belongs that is not for the access point; the asker can say that it is after all. */
export function elsewhereLetter({
  to,
  number,
  subjectLine,
  address,
  text,
  authorityName,
}: AskerLetterFacts & { readonly text: string; readonly authorityName: string }): Letter {
  return {
    to,
    subject: `[${number}] Uw vraag hoort bij ${authorityName}: ${subjectLine}`,
    body: `Beste,

${text}

Hoort uw vraag volgens u toch bij ons? Zeg het op deze bladzijde, dan nemen wij ze weer op:

${address}

Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
`,
  };
}
