import type { Child } from 'hono/jsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { dutchArea, dutchCount } from '#platform/dutch-writing.ts';
import type { ContactPoint } from '#rooms/parties/queries/contact-point-of-province.ts';
import { identifierText } from '#rooms/parties/texts.ts';
import type { DrawnMap } from '#rooms/territory/engine/drawn-map.ts';
import type { PlaceInDelineation } from '#rooms/territory/queries/areas-of-municipality.ts';
import type { Footing } from '#rooms/territory/queries/get-footing.ts';
import type { ExistingMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import { knowledgeWords } from '#rooms/territory/texts.ts';
import { ContactPointCard } from './contact-point-card.tsx';
import { belongingWords, endWords, originWords } from './municipality-words.ts';
import { PlacesTable } from './places-table.tsx';
import { RegionMap } from './region-map.tsx';
import { TerritorySource } from './territory-source.tsx';

interface MunicipalityFactsProps {
  readonly municipality: ExistingMunicipality;
  readonly places: readonly PlaceInDelineation[];
  readonly map: DrawnMap;
  readonly footing: Footing | null;
  readonly contactPoint: ContactPoint | null;
  readonly suffix: string;
  readonly dayForm: Child;
}

/** All that is known of a municipality on a day: words first, then the map, its figures and its areas. */
export function MunicipalityFacts(props: MunicipalityFactsProps) {
  const { municipality, places, map, footing, contactPoint, suffix, dayForm } = props;
  const ownRegion = places.find(({ code }) => code === 'referentieregio');
  const fellows = ownRegion?.areas[0]?.fellows ?? [];
  const histories = [originWords(municipality), endWords(municipality, municipality.ends)];
  return (
    <>
      <div class="two-columns">
        <div class="stack">
          <p class="prose lead">
            {belongingWords(
              municipality,
              fellows.map(({ name }) => name),
            )}
          </p>
          {histories.map((words) => words && <p class="prose">{words}</p>)}
          <Figures municipality={municipality} suffix={suffix} />
          <TerritorySource footing={footing} lines={[municipality]} />
          {dayForm}
        </div>
        <aside class="stack">
          {municipality.region.area && (
            <RegionMap
              map={map}
              region={municipality.region.area}
              chosen={municipality.nis}
              suffix={suffix}
            />
          )}
          {contactPoint && <ContactPointCard contactPoint={contactPoint} />}
        </aside>
      </div>
      <Heading level={2}>In welk gebied ligt {municipality.name}?</Heading>
      <p class="prose">
        Per afbakening: het gebied, de andere gemeenten daarin, en hoeveel daarvan in dezelfde referentieregio
        liggen.
      </p>
      <PlacesTable places={places} suffix={suffix} />
    </>
  );
}

function Figures({ municipality, suffix }: Pick<MunicipalityFactsProps, 'municipality' | 'suffix'>) {
  const { nis, kbo, province, region, population, areaKm2 } = municipality;
  return (
    <DescriptionList
      items={[
        {
          term: 'Referentieregio',
          description: region.area ? (
            <a href={`/regios/${region.area.code}${suffix}`}>{region.area.name}</a>
          ) : (
            knowledgeWords[region.knowledge]
          ),
        },
        { term: 'Provincie', description: province?.name ?? 'onbekend' },
        {
          term: 'Inwoners',
          description: population ? `${dutchCount(population.inhabitants)} (${population.year})` : 'onbekend',
        },
        { term: 'Oppervlakte', description: `${dutchArea(areaKm2)} km²` },
        { term: 'NIS-code', description: nis },
        { term: 'KBO-nummer', description: kbo === null ? 'onbekend' : identifierText('kbo', kbo) },
      ]}
    />
  );
}
