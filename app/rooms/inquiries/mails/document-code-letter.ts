import type { Letter } from '#platform/post.ts';

/** The code by which an asker opens attachments. No link: the page that asks for it is open already. */
export function documentCodeLetter({
  to,
  number,
  code,
  minutes,
}: {
  readonly to: string;
  readonly number: string;
  readonly code: string;
  /** How long it works. */
  readonly minutes: number;
}): Letter {
  return {
    to,
    subject: `[${number}] Uw code om bijlagen te openen`,
    body: `Beste,

Met deze code opent u de bijlagen bij uw vraag ${number}:

${code}

De code werkt ${minutes} minuten, op de bladzijde waar ze gevraagd werd. Geef ze aan niemand door.

Vroeg u geen code? Dan heeft iemand anders de link naar uw vraag. Laat het ons weten: wij trekken die link in en sturen u een nieuwe.

Met vriendelijke groeten
Centraal toegangspunt regiovorming, Agentschap Binnenlands Bestuur
`,
  };
}
