import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { centralAddress } from '#rooms/parties/model.ts';

/** `/toegankelijkheid`: what we aim for, how it is checked, what does not work yet, and where to report. */
export const GET: Get = async () => ({
  title: 'Toegankelijkheid',
  trail: [{ label: 'Start', href: '/' }, { label: 'Toegankelijkheid' }],
  body: (
    <div class="stack prose">
      <PageHeading
        title="Toegankelijkheid"
        intro="Iedereen moet Regioloket kunnen gebruiken: met de muis of het toetsenbord, met een schermlezer, op een telefoon, zonder JavaScript."
      />
      <Heading level={2}>Waar we naar streven</Heading>
      <p>Elke pagina volgt de Web Content Accessibility Guidelines (WCAG) 2.2, niveau AA.</p>
      <Heading level={2}>Hoe het nagekeken wordt</Heading>
      <ul>
        <li>
          Elke pagina wordt bij elke wijziging automatisch getest met axe, op een breed en een smal scherm.
        </li>
        <li>De belangrijkste taken worden zonder muis en zonder JavaScript doorlopen.</li>
        <li>Er is nog geen onderzoek door mensen met een beperking of door een extern bureau.</li>
      </ul>
      <Heading level={2}>De kaart</Heading>
      <p>
        De kaart toont kleuren en grenzen. Alles wat erop staat, staat ook in woorden: in de{' '}
        <a href="/kaart#lijst">lijst onder de kaart</a> en op de pagina van elke gemeente. Met het toetsenbord
        ga je via die lijst.
      </p>
      <Heading level={2}>Werkt er iets niet?</Heading>
      <p>
        Mail het centraal toegangspunt: <a href={`mailto:${centralAddress}`}>{centralAddress}</a>. Zeg op
        welke pagina het is en welk hulpmiddel je gebruikt.
      </p>
    </div>
  ),
});
