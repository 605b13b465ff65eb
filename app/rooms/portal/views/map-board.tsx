import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { unknownMembersWords } from '#rooms/territory/texts.ts';
import { MapControls } from './map-controls.tsx';
import { MapCrossingList } from './map-crossing-list.tsx';
import { crossingSentence } from './map-crossing-words.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MapKey } from './map-key.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapOnward } from './map-onward.tsx';
import { MapSources } from './map-sources.tsx';
import { mapLabel } from './map-titles.ts';
import { MapToolbar } from './map-toolbar.tsx';

interface MapBoardProps {
  readonly territory: Territory;
  /** One map, or two side by side. */
  readonly pictures: readonly [MapPicture, ...MapPicture[]];
  readonly view: MapView;
  readonly day: string;
  /** The query of a link to the same day. */
  readonly suffix: string;
  readonly boundarySource: string | null;
}

/** The map of a view with all that it takes to read it: what it says in a sentence, its legend, sources, and onward. */
export function MapBoard({ territory, pictures, view, day, suffix, boundarySource }: MapBoardProps) {
  const [first] = pictures;
  const nameOf = (nis: string) => territory.lines.get(nis)?.name ?? nis;
  return (
    <>
      <regio-kaart>
        <div class={pictures.length > 1 ? 'kaart-paar' : 'kaart-enkel'}>
          {pictures.map((picture, index) => (
            <MapFigure picture={picture} view={view} mark={index === 0 ? '' : `-${index + 1}`} />
          ))}
        </div>
      </regio-kaart>
      <MapToolbar picture={first} view={view} />
      <MapControls territory={territory} view={view} day={day} />
      <div class="kaart-uitleg">
        <section aria-labelledby="legende">
          <h2 class="au-c-heading au-c-heading--3" id="legende">
            Legende
          </h2>
          {pictures.map((picture) => (
            <>
              {pictures.length > 1 && <p class="kaart-bijschrift">{picture.fill.plural}</p>}
              <MapLegend picture={picture} />
              <MapKey picture={picture} />
            </>
          ))}
          <p class="kaart-voetnoot">
            Grenzen vereenvoudigd, niet geschikt om adressen of percelen toe te wijzen.{' '}
            <a href="#lijst">Dezelfde gemeenten in een lijst</a>.
          </p>
          <MapSources territory={territory} pictures={pictures} day={day} boundarySource={boundarySource} />
        </section>
        <section aria-labelledby="wat-de-kaart-zegt">
          <h2 class="au-c-heading au-c-heading--3" id="wat-de-kaart-zegt">
            Wat de kaart zegt
          </h2>
          <Unknown picture={first} territory={territory} view={view} />
          {first.crossings && (
            <>
              <p>{crossingSentence(first.crossings)}</p>
              <MapCrossingList crossings={first.crossings} nameOf={nameOf} />
            </>
          )}
          <MapOnward territory={territory} picture={first} view={view} suffix={suffix} />
        </section>
      </div>
    </>
  );
}

function MapFigure({
  picture,
  view,
  mark,
}: {
  readonly picture: MapPicture;
  readonly view: MapView;
  readonly mark: string;
}) {
  const label = mapLabel(picture);
  return (
    <figure class="area-map">
      {view.look === 'naast' && <figcaption class="kaart-bijschrift">{picture.fill.plural}</figcaption>}
      <MapDrawing picture={picture} view={view} label={label} mark={mark} />
    </figure>
  );
}

/** What the map cannot show on this day, and why. */
function Unknown({
  picture,
  territory,
  view,
}: Pick<MapBoardProps, 'territory' | 'view'> & { picture: MapPicture }) {
  const asked = [...new Set([view.fill, ...view.outlines])].flatMap(
    (code) => territory.delineations.get(code) ?? [],
  );
  const absent = asked.filter(({ encoded }) => encoded === null);
  if (absent.length > 0) return <p>{absent.map(unknownMembersWords).join(' ')}</p>;
  if (picture.crossings !== null || picture.outlines.length === 0) return null;
  return <p>Wat hier als vlak en als lijn staat, wordt niet met elkaar vergeleken.</p>;
}
