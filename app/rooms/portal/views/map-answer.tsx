import type { LegalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import { mapHref } from '#rooms/territory/engine/map-view.ts';
import { ElsewhereSentence } from './elsewhere-sentence.tsx';
import { MapAreaAnswer } from './map-area-answer.tsx';
import { MapLookAnswer } from './map-look-answer.tsx';
import { MapPlaceAnswer } from './map-place-answer.tsx';
import { chosenSentences, type SaidView, shownPlaces } from './map-sentences.ts';
import type { MunicipalityPicture } from './municipality-picture.ts';

/** What the words beside a map are about. */
interface MapAnswerProps extends SaidView {
  /** The municipality that was chosen, with all that is known of it. */
  readonly chosen: MunicipalityPicture | null;
  readonly legal: LegalSituations;
  readonly suffix: string;
}

/**
 * What the map says, in words: of the municipality that was chosen, else of the whole view. The first sentences hold
 * the answer; they are what is announced when the view changes.
 */
export function MapAnswer(props: MapAnswerProps) {
  const { chosen, picture, territory, view } = props;
  return (
    <section class="kaart-woorden" id="wat-de-kaart-zegt" aria-labelledby="wat-de-kaart-zegt-titel">
      <h2 class="au-c-heading au-c-heading--3" id="wat-de-kaart-zegt-titel">
        {chosen === null ? 'Wat de kaart zegt' : `Wat de kaart zegt over ${chosen.municipality.name}`}
      </h2>
      {view.area !== null && (
        <p>
          {picture.area === null && 'Het gevraagde gebied is er niet op deze kaart: alles staat erop. '}
          <a href={mapHref(view, { area: null })}>Toon alle gebieden</a>
        </p>
      )}
      {chosen !== null && <ChosenAnswer {...props} chosen={chosen} />}
      {chosen === null && picture.area !== null && (
        <MapAreaAnswer territory={territory} shown={picture.area} />
      )}
      {chosen === null && picture.area === null && <MapLookAnswer {...props} />}
    </section>
  );
}

function ChosenAnswer({ chosen, ...props }: MapAnswerProps & { readonly chosen: MunicipalityPicture }) {
  const { picture, view, legal, suffix } = props;
  const places = shownPlaces(chosen, view);
  return (
    <>
      <p class="kaart-woorden__antwoord" data-aan-te-kondigen>
        {chosenSentences(chosen, props).join(' ')}
      </p>
      {places.map((place) => (
        <MapPlaceAnswer
          picture={chosen}
          place={place}
          crossings={picture.crossings}
          legal={legal}
          suffix={suffix}
        />
      ))}
      {chosen.elsewhere !== null && (
        <ElsewhereSentence name={chosen.municipality.name} elsewhere={chosen.elsewhere} />
      )}
      <p>
        <a href={`/gemeenten/${chosen.municipality.nis}${suffix}`}>Alles over {chosen.municipality.name}</a>
      </p>
      <p>
        <a href={`/contactpunt?gemeente=${chosen.municipality.nis}`}>
          Het contactpunt van {chosen.municipality.name}
        </a>
      </p>
    </>
  );
}
