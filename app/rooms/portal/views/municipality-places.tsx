import { Details } from '#design/details/details.tsx';
import { Heading } from '#design/heading/heading.tsx';
import type { Day } from '#platform/day.ts';
import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type { PlaceInDelineation } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { MunicipalityPicture } from './municipality-picture.ts';
import { placesStatedLater } from './place-words.ts';
import { PlacesTable } from './places-table.tsx';
import { PositionLegend } from './position-legend.tsx';

interface MunicipalityPlacesProps {
  readonly picture: MunicipalityPicture;
  readonly legal: LegalSituations;
  readonly day: Day;
  readonly suffix: string;
}

/** The area of a municipality in every delineation: region, province and those that count first, then the rest. */
export function MunicipalityPlaces({ picture, legal, day, suffix }: MunicipalityPlacesProps) {
  const { name } = picture.municipality;
  const [main, others] = mainAndOthers(picture.places);
  const later = placesStatedLater(picture.places, day);
  return (
    <section class="stack">
      <Heading level={2}>In welk gebied ligt {name}?</Heading>
      <p class="prose">
        Per afbakening: het gebied van {name}, hoe dat gebied tegenover de referentieregio’s ligt, wat de
        regels daarover zeggen, en welke gemeenten er nog in liggen. De ligging is een feit van de kaart; de
        juridische situatie staat daar los van.
        {later !== null &&
          ' Waar de stand na de gekozen dag is vastgesteld, is niet nagegaan of het toen al zo was.'}
      </p>
      <PlacesTable
        caption={`Het gebied van ${name} in de voornaamste afbakeningen`}
        places={main}
        picture={picture}
        legal={legal}
        day={day}
        suffix={suffix}
      />
      <PositionLegend />
      <Details summary={`Andere afbakeningen (${others.length}), die niet meetellen voor “elders ingedeeld”`}>
        <PlacesTable
          caption={`Het gebied van ${name} in de andere afbakeningen`}
          places={others}
          picture={picture}
          legal={legal}
          day={day}
          suffix={suffix}
        />
      </Details>
    </section>
  );
}

/** Regions and provinces do not count either, but a reader looks for them first. */
export function mainAndOthers(
  places: readonly PlaceInDelineation[],
): [main: readonly PlaceInDelineation[], others: readonly PlaceInDelineation[]] {
  const isMain = ({ delineation: { counts, code } }: PlaceInDelineation) =>
    counts || code === 'referentieregio' || code === 'provincie';
  return [places.filter(isMain), places.filter((place) => !isMain(place))];
}
