import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { centralAddress } from '#rooms/parties/model.ts';

/** `/privacy`: which personal data are kept, why, how long, and how to have them erased. */
export const GET: Get = async () => ({
  title: 'Privacy',
  trail: [{ label: 'Start', href: '/' }, { label: 'Privacy' }],
  body: (
    <div class="stack prose">
      <PageHeading title="Privacy" intro="Wat Regioloket over je bewaart, waarvoor en hoelang." />
      <Heading level={2}>Wie verantwoordelijk is</Heading>
      <p>
        Het Agentschap Binnenlands Bestuur (ABB) van de Vlaamse overheid is verantwoordelijk voor deze
        gegevens (te bevestigen door ABB, samen met het adres van de functionaris voor gegevensbescherming).
      </p>
      <Heading level={2}>Wie alleen kijkt</Heading>
      <p>
        Je kunt de kaart, de gemeenten en de organisaties bekijken zonder account. Er zijn geen cookies nodig,
        er is geen volgsoftware, en je browser vraagt niets op bij andere websites. Zet je op de kaart zelf de
        achtergrondkaart aan, dan haalt hij die bij Digitaal Vlaanderen. Alleen een heel oude browser, die
        niet zegt van welke pagina een formulier komt, krijgt één cookie tegen misbruik van formulieren.
      </p>
      <Heading level={2}>Wie een account heeft</Heading>
      <ul>
        <li>
          Je naam, je mailadres, je functie en de organisatie waarvoor je werkt: om je aan te melden en te
          weten wat je mag.
        </li>
        <li>
          Eén cookie zolang je aangemeld bent. Bij een verzonden formulier is er één minuut lang een tweede,
          met de bevestiging.
        </li>
        <li>Links om je aan te melden en je sessies: tot 30 dagen nadat ze afliepen.</li>
        <li>
          Een journaal van wie wat wanneer deed. Het bevat nummers in plaats van namen; wat persoonlijk is,
          staat apart en kan gewist worden.
        </li>
        <li>
          Het adres van je toestel bij het aanmelden en bij een aanvraag van een account, om misbruik te
          tellen: hoogstens een dag langer dan de telling duurt.
        </li>
      </ul>
      <Heading level={2}>Wie een vraag stelt</Heading>
      <ul>
        <li>
          Je naam en je mailadres, je telefoonnummer en je bestuur als je die geeft, je vraag, de berichten
          erover en je bijlagen: om je vraag te behandelen en je het antwoord te bezorgen. Hoelang de vraag
          zelf bewaard blijft, is te bevestigen door ABB.
        </li>
        <li>
          Van een verstuurde mail houden we de tekst niet bij; dat hij verstuurd is, tot 90 dagen nadat hij
          geschreven werd.
        </li>
        <li>Een administratie die je vraag mee beantwoordt, krijgt wat ze daarvoor nodig heeft.</li>
        <li>
          Vraag je om gewist te worden, dan gaan je naam, mailadres en telefoonnummer weg uit elke vraag die
          afgerond is. Of ook de teksten en bijlagen weggaan, bekijken we per vraag: de overheid moet sommige
          dossiers bewaren. Nummer, dagen, thema en bestuur blijven.
        </li>
      </ul>
      <Heading level={2}>Wie iets zegt over een veelgestelde vraag</Heading>
      <p>
        Of een antwoord nuttig was, tellen we per dag, zonder te weten wie je bent. Wat je er zelf bij
        schrijft, wissen we na een jaar.
      </p>
      <Heading level={2}>Inkijken, verbeteren, wissen</Heading>
      <p>
        Vraag het aan het centraal toegangspunt: <a href={`mailto:${centralAddress}`}>{centralAddress}</a>. We
        wissen je account en je gegevens in vragen; het journaal blijft dan kloppen, zonder je naam.
      </p>
      <Heading level={2}>Klacht indienen</Heading>
      <p>
        Vind je dat we niet goed met je gegevens omgaan? Zeg het ons eerst. Je kunt ook een klacht indienen
        bij de Gegevensbeschermingsautoriteit (gegevensbeschermingsautoriteit.be) of bij de Vlaamse
        Toezichtcommissie voor de verwerking van persoonsgegevens (welke van beide bevoegd is: te bevestigen
        door ABB).
      </p>
    </div>
  ),
});
