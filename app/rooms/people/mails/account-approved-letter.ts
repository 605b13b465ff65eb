import type { Letter } from '#platform/post.ts';

/** The letter that tells somebody that their account is ready, and how to sign in. */
export function accountApprovedLetter(facts: {
  readonly to: string;
  readonly organizationName: string;
  readonly baseUrl: string;
}): Letter {
  return {
    to: facts.to,
    subject: 'Uw account bij Regioloket is klaar',
    body: `Beste,

Het Agentschap Binnenlands Bestuur keurde uw aanvraag goed. U kunt vanaf nu bij Regioloket werken voor ${facts.organizationName}.

Zo meldt u zich aan:

1. Ga naar ${facts.baseUrl}/aanmelden
2. Vul dit mailadres in: ${facts.to}
3. U krijgt een mail met een link. Open de link en druk op de knop 'Aanmelden'.

Een wachtwoord hebt u niet nodig.

Met vriendelijke groeten
Regioloket, Agentschap Binnenlands Bestuur
`,
  };
}
