import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Address } from './address.tsx';

/** What holds for every question: the day, pages, what is not known, and in which form one gets it. */
export function HowToAsk() {
  return (
    <>
      <Asking />
      <Forms />
      <Keeping />
    </>
  );
}

function Asking() {
  return (
    <>
      <Heading level={2}>Hoe je vraagt</Heading>
      <DescriptionList
        items={[
          {
            term: 'Een dag',
            description:
              'Met datum=2024-12-31 vraag je de toestand van die dag. Zonder datum krijg je vandaag. De gegevens beginnen op 31 december 2018; een vroegere dag wordt geweigerd.',
          },
          {
            term: 'Bladzijden',
            description:
              'Een lijst geeft items, totaal en volgende: het adres van de volgende bladzijde, of null. Met pagina en per_pagina (hoogstens 500) kies je zelf.',
          },
          {
            term: 'Wat we niet weten',
            description:
              'Onbekend, bestond nog niet, bestaat niet meer en geen gebied zijn vier verschillende antwoorden in het veld kennis. Onbekend is nooit nul: waar kennis niet bekend is, zijn tellingen null en zijn lijsten leeg.',
          },
          {
            term: 'Vroegere gemeenten',
            description:
              'Een code die in een andere gemeente opging, geeft een antwoord met toestand “opgegaan” en de gemeenten waarin ze opging.',
          },
          {
            term: 'Ligging en regels',
            description:
              'De ligging van een gebied (toestand) en de juridische situatie staan op twee adressen. Een gebied dat een regiogrens overschrijdt, is daarom niet in overtreding.',
          },
          {
            term: 'Inwoners buiten de hoofdregio',
            description:
              'Het veld inwonersBuitenHoofdregio telt elk gebied mee en kiest per gebied de regio met de meeste inwoners. De pagina’s tellen alleen gebieden die een grens overschrijden en volgen de regio met de meeste gemeenten: hun getal kan anders zijn.',
          },
          {
            term: 'Typologieën',
            description:
              'Een afbakening van de soort statistisch deelt gemeenten in naar wat ze zijn. De API rekent er ook mee, maar haar klassen zijn geen gebieden: de pagina’s vergelijken ze niet.',
          },
        ]}
      />
    </>
  );
}

function Forms() {
  return (
    <>
      <Heading level={2}>JSON, JSON-LD en Turtle</Heading>
      <p class="prose">
        Elk antwoord is er als JSON, met Nederlandse namen. Waar formaat bij de parameters staat, is het ook
        gelinkte data: vraag <code>application/ld+json</code> of <code>text/turtle</code> in de header Accept,
        of zet <code>formaat=ttl</code> in het adres, zoals in{' '}
        <Address path="/referentieregios/REFREG06?formaat=ttl" />. Wat elk veld betekent, staat in{' '}
        <Address path="/context.jsonld">context.jsonld</Address>, in termen van OSLO, GeoSPARQL, SKOS en DCAT.
      </p>
    </>
  );
}

function Keeping() {
  return (
    <>
      <Heading level={2}>Vaak vragen kost weinig</Heading>
      <p class="prose">
        Elk antwoord draagt een etiket (ETag). Stuur het de volgende keer mee in de header If-None-Match: is
        er niets veranderd, dan krijg je een leeg antwoord met code 304. Antwoorden zijn samengedrukt (brotli
        of gzip) als je dat vraagt. Elke website mag deze adressen vanuit de browser vragen (CORS).
      </p>
    </>
  );
}
