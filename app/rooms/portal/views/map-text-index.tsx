import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type { DescribedRegion } from '#rooms/territory/engine/map-description.ts';
import { areasInSentence } from './delineation-words.ts';
import { MapTextAreas } from './map-text-areas.tsx';
import { MapTextMunicipalities, MapTextRegionFacts } from './map-text-region.tsx';
import { type MapText, withoutRegion } from './map-text-shown.ts';
import { featureWords, regionTitle } from './map-text-words.ts';

interface MapTextIndexProps {
  readonly text: MapText;
  /** With every municipality on this page, to print, or each region on a page of its own. */
  readonly isWhole: boolean;
}

/** The text version of the map: what is on it, the regions, the areas, and that it shows no routes. */
export function MapTextIndex({ text, isWhole }: MapTextIndexProps) {
  return (
    <>
      <Contents text={text} />
      <Heading level={2} id="wat">
        Wat er op de kaart staat
      </Heading>
      <p class="prose">{featureWords(text)} Bij elke gemeente staat waar ze ligt en wie haar buren zijn.</p>
      <p class="prose">
        Een richting is die van een punt in de ene gemeente naar een punt in de andere. Een gedeelde grens is
        gemeten op een vereenvoudigde kaart, zonder Brussel, Wallonië en het buitenland.
      </p>
      <Heading level={2} id="regios">
        De regio’s en hun gemeenten
      </Heading>
      {text.regions.map((described) => (
        <Region text={text} described={described} isWhole={isWhole} />
      ))}
      <MapTextAreas text={text} />
      <Heading level={2} id="routes">
        Routes
      </Heading>
      <p class="prose">De kaart toont geen wegen en geen routes: daarover is niets te zeggen.</p>
    </>
  );
}

function Contents({ text: { delineation, regions } }: { readonly text: MapText }) {
  const areas = delineation.code === regionsCode ? [] : [{ id: 'gebieden', label: delineation.plural }];
  const parts = [
    { id: 'wat', label: 'Wat er op de kaart staat' },
    { id: 'regios', label: `De regio’s en hun gemeenten (${dutchCount(regions.length)})` },
    ...areas,
    { id: 'routes', label: 'Routes' },
  ];
  return (
    <nav aria-label="Op deze pagina">
      <List items={parts.map(({ id, label }) => <a href={`#${id}`}>{label}</a>)} />
    </nav>
  );
}

interface RegionProps extends MapTextIndexProps {
  readonly described: DescribedRegion;
}

function Region({ text, described, isWhole }: RegionProps) {
  const key = described.region?.code ?? withoutRegion;
  return (
    <section class="stack">
      <Heading level={3} id={`regio-${key}`}>
        {regionTitle(described)}
      </Heading>
      <MapTextRegionFacts described={described} />
      {isWhole ? (
        <MapTextMunicipalities text={text} described={described} level={4} />
      ) : (
        <p class="prose">
          <a href={text.partHref({ regio: key })}>De gemeenten van {regionTitle(described)} één voor één</a>
        </p>
      )}
    </section>
  );
}

/** What the text is about beside the regions, inside a sentence. */
export function aboutWords({ delineation }: MapText): string {
  return delineation.code === regionsCode
    ? 'de referentieregio’s'
    : `de referentieregio’s en de ${areasInSentence(delineation)}`;
}
