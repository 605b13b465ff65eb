import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { centralAddress } from '#rooms/parties/model.ts';
import { Address } from './api-guide/address.tsx';
import { AddressTables } from './api-guide/address-tables.tsx';
import { FaultSections } from './api-guide/fault-sections.tsx';
import { HowToAsk } from './api-guide/how-to-ask.tsx';
import { KeyedSections } from './api-guide/keyed-sections.tsx';
import { RightsSections } from './api-guide/rights-sections.tsx';
import { apiRoot } from './reception/api/api-root.ts';
import type { Get } from './reception/page.ts';

/** `/api`: what open data there is and how to ask for it; the tables are made from the endpoints themselves. */
export const GET: Get = async (_ctx, { house }) => ({
  title: 'Open data en API',
  description: 'Alle gegevens van Regioloket als open data: adressen, vormen, voorbeelden en licenties.',
  trail: [{ label: 'Start', href: '/' }, { label: 'Open data en API' }],
  body: (
    <div class="stack">
      <PageHeading
        title="Open data en API"
        intro="Alles wat je op de kaart en in de tabellen ziet, kun je ook als gegevens ophalen, zonder account en zonder sleutel. Met een sleutel stelt een bestuur ook vragen uit zijn eigen programma."
      />
      <Start />
      <AddressTables house={house} />
      <HowToAsk />
      <KeyedSections house={house} />
      <FaultSections />
      <Names />
      <RightsSections />
      <Expectations />
    </div>
  ),
});

function Start() {
  const items = [
    { term: 'De gemeenten van Regio Brugge', path: '/gemeenten?referentieregio=REFREG06' },
    { term: 'Torhout, met elk gebied waarin het ligt', path: '/gemeenten/31033' },
    { term: 'Hoe de vervoerregio’s liggen', path: '/afbakeningen/vervoerregio/vergelijking' },
    { term: 'De politiezones voor de fusies van 2025', path: '/afbakeningen/politiezone?datum=2024-12-31' },
    { term: 'Oude NIS-codes vertalen', path: '/fusies/vertaling?codes=46014,44045&van=2024-12-31' },
  ];
  return (
    <>
      <Heading level={2}>Meteen proberen</Heading>
      <DescriptionList
        items={items.map(({ term, path }) => ({ term, description: <Address path={path} /> }))}
      />
      <p class="prose">
        Programma’s lezen <Address path="/openapi.json">openapi.json</Address>: de volledige beschrijving in
        OpenAPI 3.1, met elk veld en elke parameter. Portalen lezen de catalogus{' '}
        <Address path="/dcat">dcat</Address> (DCAT-AP-VL).
      </p>
    </>
  );
}

function Names() {
  return (
    <>
      <Heading level={2}>Vaste namen</Heading>
      <p class="prose">
        Een gemeente, provincie of referentieregio heeft de URI waaronder ze al bekend is (data.lblod.info);
        het veld uri geeft die. Wat nog geen URI had, krijgt er een van ons, zoals{' '}
        <a href="/id/gebied/vervoerregio/11">
          <code>/id/gebied/vervoerregio/11</code>
        </a>
        . Zo’n adres leidt een lezer naar een pagina en een programma naar de gegevens.
      </p>
    </>
  );
}

function Expectations() {
  return (
    <>
      <Heading level={2}>Waarop je kunt rekenen</Heading>
      <p class="prose">
        In <code>{apiRoot}</code> blijft elk adres en elk veld bestaan, met dezelfde betekenis. Er kunnen
        velden en adressen bij komen: lees over wat je niet kent heen. Verandert er meer, dan komt er een
        versie 2 naast. Iets fout gevonden? Mail <a href={`mailto:${centralAddress}`}>{centralAddress}</a>.
      </p>
    </>
  );
}
