import { Card, CardGrid } from '#design/card/card.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Hero } from '#design/hero/hero.tsx';
import { SearchForm } from '#design/search-form/search-form.tsx';
import { dayOf } from '#platform/day.ts';
import type { Get } from '#reception/page.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import type { DrawnMap } from '#rooms/territory/engine/drawn-map.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import { HomeMap } from '../views/home-map.tsx';

/** `/`: what one can do here, in one screen. */
export const GET: Get = async (ctx) => {
  const map = await getMap(ctx, dayOf(ctx.now));
  return {
    title: 'Start',
    description:
      'Regioloket: referentieregio’s, afbakeningen en ondersteuning bij regiovorming in Vlaanderen.',
    hero: (
      <Hero
        title="Vind je gemeente in haar regio"
        picture={<HomeMap map={map} />}
        intro={`De ${map.municipalities.length} gemeenten van Vlaanderen liggen in ${map.regions.length} referentieregio’s. Hier zie je welke gemeente waar ligt, en waar ze in elke andere afbakening bij hoort.`}
      >
        <SearchForm
          action="/gemeenten"
          label="Zoek je gemeente"
          hint="Ook een vroegere naam of een NIS-code."
        />
      </Hero>
    ),
    body: (
      <section aria-labelledby="wat">
        <Heading level={2} id="wat">
          Wat kun je hier doen?
        </Heading>
        <Actions map={map} />
      </section>
    ),
  };
};

function Actions({ map }: { map: DrawnMap }) {
  return (
    <CardGrid>
      <Card title="De kaart bekijken" href="/kaart" icon="location-map">
        Alle gemeenten in hun referentieregio.
      </Card>
      <Card title="Een regio opzoeken" href="/regios" icon="location">
        De {map.regions.length} regio’s met hun gemeenten, inwoners en oppervlakte.
      </Card>
      <Card title="Afbakeningen vergelijken" href="/afbakeningen" icon="table">
        Vervoerregio’s, eerstelijnszones, politiezones: hoe liggen ze tegenover de regio’s?
      </Card>
      <Card title="Gegevens meenemen" href="/api" icon="download">
        Elke tabel als CSV of Excel, en alles als open data.
      </Card>
      <Card title="Verhalen op de kaart" href="/kaart/voorbeelden" icon="book">
        Echte voorbeelden, stap voor stap: Zwijndrecht, de Druivenstreek, Limburg en andere.
      </Card>
      <Card title="Wie is mijn contactpunt?" href="/contactpunt" icon="user">
        Typ je gemeente en zie wie jou in je provincie helpt.
      </Card>
      <Card title="Een vraag stellen" icon="mail">
        Mail het centraal toegangspunt: <a href={`mailto:${centralAddress}`}>{centralAddress}</a>. Wij zoeken
        uit wie bevoegd is.
      </Card>
      <Card title="Veelgestelde vragen" icon="circle-question">
        Komt je vraag vaak terug? Mail ze naar{' '}
        <a href={`mailto:${centralAddress}?subject=Veelgestelde%20vragen`}>{centralAddress}</a> en je krijgt
        het antwoord.
      </Card>
    </CardGrid>
  );
}
