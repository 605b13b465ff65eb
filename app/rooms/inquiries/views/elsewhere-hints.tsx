import { Alert } from '#design/alert/alert.tsx';
import type { Authority } from '#rooms/correspondence/model.ts';

interface Hint {
  readonly title: string;
  readonly words: string;
}

const hints: Readonly<Record<Authority, Hint>> = {
  supervision: {
    title: 'Dit lijkt een klacht over een lokaal bestuur',
    words:
      'Die behandelt het bestuurlijk toezicht, en niet wij. Wacht er niet mee: tegen een beslissing kan dat tot 30 dagen na de bekendmaking op de website van het bestuur.',
  },
  derogations: {
    title: 'Dit lijkt een aanvraag om af te wijken',
    words:
      'Een afwijking vraagt het samenwerkingsverband zelf in het Loket voor Lokale Besturen, module Toezicht. Met een vraag hier is geen afwijking aangevraagd.',
  },
  parliament: {
    title: 'Dit lijkt een parlementaire vraag',
    words: 'Die wordt ingediend bij het Vlaams Parlement en beantwoord door de minister.',
  },
  press: {
    title: 'Dit lijkt een vraag van de pers',
    words: 'Die beantwoordt de woordvoerder van het Agentschap Binnenlands Bestuur.',
  },
};

/** Where the question may belong, said before it is asked; who asks decides. */
export function ElsewhereHints({ authorities }: { readonly authorities: readonly Authority[] }) {
  return (
    <>
      {authorities.map((authority) => (
        <Alert title={hints[authority].title}>
          {hints[authority].words} Je kunt je vraag toch stellen: wij registreren ze en antwoorden je.
        </Alert>
      ))}
    </>
  );
}
