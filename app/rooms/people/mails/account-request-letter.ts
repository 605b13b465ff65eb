import type { Letter } from '#platform/post.ts';

/**
 * The letter by which somebody who asks for an account shows that the address is theirs. Nothing that was typed
 * stands in it, the name neither: anybody can have it sent to anybody.
 */
export function accountRequestLetter(facts: {
  readonly to: string;
  readonly organizationName: string;
  readonly address: string;
}): Letter {
  return {
    to: facts.to,
    subject: 'Bevestig uw aanvraag van een account bij Regioloket',
    body: `Beste,

U vroeg een account aan bij Regioloket, voor ${facts.organizationName}. Bevestig met deze link dat dit mailadres van u is:

${facts.address}

Open de link en druk op de knop 'Mijn aanvraag bevestigen'. De link vervalt na zeven dagen. Daarna beslist het Agentschap Binnenlands Bestuur over uw aanvraag. U krijgt de beslissing op dit adres.

Vroeg u geen account aan? Dan hoeft u niets te doen: zonder bevestiging gebeurt er niets met deze aanvraag.

Met vriendelijke groeten
Regioloket, Agentschap Binnenlands Bestuur
`,
  };
}
