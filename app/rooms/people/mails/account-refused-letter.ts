import type { Letter } from '#platform/post.ts';

/** The letter that tells somebody why they get no account. */
export function accountRefusedLetter(facts: {
  readonly to: string;
  readonly organizationName: string;
  readonly reason: string;
}): Letter {
  return {
    to: facts.to,
    subject: 'Uw aanvraag van een account bij Regioloket',
    body: `Beste,

U vroeg een account aan bij Regioloket, voor ${facts.organizationName}. Het Agentschap Binnenlands Bestuur keurde uw aanvraag niet goed. De reden:

${facts.reason}

Hebt u daar een vraag over? Mail het centraal toegangspunt: regiovorming@vlaanderen.be.

Met vriendelijke groeten
Regioloket, Agentschap Binnenlands Bestuur
`,
  };
}
