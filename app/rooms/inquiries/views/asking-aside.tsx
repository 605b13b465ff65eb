import { ContactCard } from '#design/contact-card/contact-card.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { centralAddress } from '#rooms/parties/model.ts';

/** What happens to a question after it is asked, for who is about to ask one or just did. */
export function WhatHappensNext({ isAsked = false }: { readonly isAsked?: boolean }) {
  return (
    <ol>
      <li>
        {isAsked ? 'Je krijgt nu een mail' : 'Je krijgt meteen een nummer, en een mail'} met een link naar je
        eigen opvolgpagina.
      </li>
      <li>Wij leggen je vraag voor aan wie bevoegd is. Je ziet bij wie ze ligt, en sinds wanneer.</li>
      <li>
        Je krijgt het antwoord per mail, en zegt of je vraag ermee beantwoord is. Zo niet, doen we verder.
      </li>
    </ol>
  );
}

/** Beside the form: what happens next, and how to reach us without it. */
export function AskingAside() {
  return (
    <aside class="stack" aria-labelledby="daarna">
      <Heading level={2} looks={3} id="daarna">
        Wat gebeurt er daarna?
      </Heading>
      <WhatHappensNext />
      <ContactCard
        name="Liever mailen?"
        kind="Centraal toegangspunt regiovorming"
        email={centralAddress}
        note={
          <>
            Of <a href="/contactpunt">vind het contactpunt van je provincie</a>.
          </>
        }
      />
    </aside>
  );
}
