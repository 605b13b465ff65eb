import type { Letter } from '#platform/post.ts';
import { linkMinutes } from '../model.ts';

/** The letter with a sign-in link. */
export function signInLetter({ to, address }: { to: string; address: string }): Letter {
  return {
    to,
    subject: 'Uw link om u aan te melden bij Regioloket',
    body: `Beste,

Met deze link meldt u zich aan bij Regioloket:

${address}

De link werkt één keer en vervalt na ${linkMinutes.signIn} minuten. Open de link en druk op de knop 'Aanmelden'.

Vroeg u geen link aan? Dan hoeft u niets te doen: zonder de link kan niemand zich met uw adres aanmelden.

Met vriendelijke groeten
Regioloket, Agentschap Binnenlands Bestuur
`,
  };
}
