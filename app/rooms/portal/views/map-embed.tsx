import type { Day } from '#platform/day.ts';
import { keptThumbnails, type MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { type EmbedOptions, embedHref } from './embed-address.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MapElement } from './map-element.tsx';
import { MapKey } from './map-key.tsx';
import { MapLegend } from './map-legend.tsx';
import { chosenSentences, mapSentences } from './map-sentences.ts';
import { MapSources } from './map-sources.tsx';
import { MapThumbnails } from './map-thumbnails.tsx';
import { mapLabel } from './map-titles.ts';
import { MapToolbar } from './map-toolbar.tsx';
import { municipalityPicture } from './municipality-picture.ts';

interface MapEmbedProps {
  readonly ground: MapGround;
  /** One map, or two side by side. */
  readonly pictures: readonly [MapPicture, ...MapPicture[]];
  readonly view: MapView;
  readonly options: EmbedOptions;
  readonly day: Day;
}

/** A view as it stands on another site: the map, what it says, what its signs mean, and from where it comes. */
export function MapEmbed(props: MapEmbedProps) {
  const { ground, pictures, view, options, day } = props;
  return (
    <>
      {view.look === 'klein' ? <Stamps {...props} /> : <Maps {...props} />}
      <Sentences {...props} />
      {options.hasLegend && view.look !== 'klein' && (
        <div class="embed__legend">
          {pictures.map((picture) => (
            <>
              {pictures.length > 1 && <p class="kaart-bijschrift">{picture.fill.plural}</p>}
              <MapLegend picture={picture} />
              <MapKey picture={picture} view={null} />
            </>
          ))}
        </div>
      )}
      <footer class="embed__foot">
        <MapSources
          territory={ground.territory}
          pictures={pictures}
          day={day}
          boundarySource={ground.boundarySource}
        />
        <p>
          <a href={mapHref(view)} target="_blank" rel="noopener">
            Bekijk op Regioloket (nieuw venster)
          </a>
        </p>
      </footer>
    </>
  );
}

function Maps({ pictures, view, options }: MapEmbedProps) {
  const hrefOf = (nis: string) => embedHref(view, options, { municipality: nis });
  const maps = (
    <div class={pictures.length > 1 ? 'kaart-paar' : 'kaart-enkel'}>
      {pictures.map((picture, index) => (
        <figure class="area-map">
          {pictures.length > 1 && <figcaption class="kaart-bijschrift">{picture.fill.plural}</figcaption>}
          <MapDrawing
            picture={picture}
            view={view}
            hrefOf={hrefOf}
            label={mapLabel(picture)}
            mark={index === 0 ? '' : `-${index + 1}`}
          />
        </figure>
      ))}
    </div>
  );
  return (
    <>
      {options.isInteractive ? <MapElement>{maps}</MapElement> : maps}
      <MapToolbar picture={pictures[0]} view={view} hrefOf={(changes) => embedHref(view, options, changes)} />
    </>
  );
}

function Stamps({ ground, view, options }: MapEmbedProps) {
  return (
    <MapThumbnails
      drawn={keptThumbnails(ground)}
      view={view}
      hrefOf={(code) => embedHref(view, options, { look: 'vergelijking', outlines: [code] })}
    />
  );
}

/** What the map says of the chosen municipality, or the first it says as a whole. */
function Sentences({ ground, pictures: [picture], view }: MapEmbedProps) {
  const { territory } = ground;
  const thumbnails = view.look === 'klein' ? keptThumbnails(ground) : null;
  const said = { territory, picture, view, thumbnails };
  const { chosen } = picture;
  if (chosen === null || thumbnails !== null) {
    const [first] = mapSentences(said);
    return <p data-aan-te-kondigen>{first}</p>;
  }
  const { nis, name } = chosen.municipality;
  return (
    <p data-aan-te-kondigen>
      {chosenSentences(municipalityPicture(territory, nis), said).join(' ')}{' '}
      <a href={`/gemeenten/${nis}`} target="_blank" rel="noopener">
        Alles over {name} (nieuw venster)
      </a>
    </p>
  );
}
