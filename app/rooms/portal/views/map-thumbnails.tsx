import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { stampWords } from './map-stamp-words.ts';

interface MapThumbnailsProps {
  readonly drawn: Thumbnails;
  readonly view: MapView;
}

/** All delineations side by side as stamps, those that cross the fewest region borders first; each leads to its map. */
export function MapThumbnails({ drawn, view }: MapThumbnailsProps) {
  return (
    <>
      <svg class="visually-hidden" aria-hidden="true" width="0" height="0">
        <defs>
          <path id="kaart-klein-land" class="kaart-klein__land" d={drawn.land} />
          <path id="kaart-klein-regios" class="kaart-klein__regios" d={drawn.regions} />
        </defs>
      </svg>
      <ol class="kaart-klein">
        {drawn.thumbnails.map((one) => (
          <Stamp stamp={one} drawn={drawn} view={view} />
        ))}
      </ol>
    </>
  );
}

function Stamp({ stamp, drawn, view }: MapThumbnailsProps & { readonly stamp: Thumbnail }) {
  const { delineation, borders, hatched } = stamp;
  const { code, plural } = delineation;
  return (
    <li class="kaart-klein__kaartje">
      <a href={mapHref(view, { look: 'vergelijking', outlines: [code] })}>
        <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
          <use href="#kaart-klein-land" />
          <path class="kaart-klein__erbuiten" d={hatched} />
          <use href="#kaart-klein-regios" />
          <path class="kaart-klein__grenzen" d={borders} />
        </svg>
        <strong>{plural}</strong>
      </a>
      <span>{stampWords(stamp)}</span>
    </li>
  );
}
