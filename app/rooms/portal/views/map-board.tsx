import type { Child } from 'hono/jsx';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MapSheet } from '#rooms/territory/engine/map-sheet.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { MapControls } from './map-controls.tsx';
import { MapDrawing } from './map-drawing.tsx';
import { MapElement } from './map-element.tsx';
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
  /** What the map says, in words. */
  readonly answer: Child;
  /** What is marked on the map as changed, in words, by NIS code. */
  readonly marks: ReadonlyMap<string, string>;
  /** The days that matter. */
  readonly days: Child;
  readonly sheet: MapSheet;
  /** The service that gives the tiles of the background map. */
  readonly backgroundMap: string;
}

/** The map of a view, what it says beside it, and under it how to choose another, the legend, sources, and onward. */
export function MapBoard({
  territory,
  pictures,
  view,
  day,
  suffix,
  boundarySource,
  answer,
  marks,
  days,
  sheet: { space },
  backgroundMap,
}: MapBoardProps) {
  const [first] = pictures;
  return (
    <div class={view.look === 'naast' ? 'kaart-blad' : 'kaart-blad kaart-blad--naast'}>
      <div>
        <MapElement
          background={{ service: backgroundMap, space: `${space.west} ${space.north} ${space.scale}` }}
        >
          <div class={pictures.length > 1 ? 'kaart-paar' : 'kaart-enkel'}>
            {pictures.map((picture, index) => (
              <MapFigure
                picture={picture}
                view={view}
                marks={marks}
                mark={index === 0 ? '' : `-${index + 1}`}
              />
            ))}
          </div>
        </MapElement>
        <MapToolbar picture={first} view={view} />
      </div>
      {answer}
      <div class="kaart-blad__onder">
        <MapControls territory={territory} view={view} day={day} />
        {days}
        <div class="kaart-uitleg">
          <section aria-labelledby="legende">
            <h2 class="au-c-heading au-c-heading--3" id="legende">
              Legende
            </h2>
            {pictures.map((picture) => (
              <>
                {pictures.length > 1 && <p class="kaart-bijschrift">{picture.fill.plural}</p>}
                <MapLegend picture={picture} />
                <MapKey picture={picture} view={view} />
              </>
            ))}
            <p class="kaart-voetnoot">
              Grenzen vereenvoudigd, niet geschikt om adressen of percelen toe te wijzen.{' '}
              <a href="#lijst">Dezelfde gemeenten in een tabel</a>.
            </p>
            <MapSources territory={territory} pictures={pictures} day={day} boundarySource={boundarySource} />
          </section>
          <section aria-labelledby="verder">
            <h2 class="au-c-heading au-c-heading--3" id="verder">
              Verder
            </h2>
            <MapOnward territory={territory} picture={first} view={view} suffix={suffix} />
          </section>
        </div>
      </div>
    </div>
  );
}

function MapFigure({
  picture,
  view,
  marks,
  mark,
}: {
  readonly picture: MapPicture;
  readonly view: MapView;
  readonly marks: ReadonlyMap<string, string>;
  readonly mark: string;
}) {
  const label = mapLabel(picture);
  return (
    <figure class="area-map">
      {view.look === 'naast' && <figcaption class="kaart-bijschrift">{picture.fill.plural}</figcaption>}
      <MapDrawing picture={picture} view={view} label={label} marks={marks} mark={mark} />
    </figure>
  );
}
