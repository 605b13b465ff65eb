import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { stampWords } from './map-stamp-words.ts';

interface MapThumbnailsProps {
  readonly drawn: Thumbnails;
  readonly view: MapView;
  /** Where a stamp leads, by the code of its delineation, where that is not to its map. */
  readonly hrefOf?: (code: string) => string;
}

/** All delineations side by side as stamps, those that cross the fewest region borders first; each leads to its map. */
export function MapThumbnails({ drawn, view, hrefOf }: MapThumbnailsProps) {
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
          <Stamp stamp={one} drawn={drawn} href={hrefOf?.(one.delineation.code) ?? stampHref(view, one)} />
        ))}
      </ol>
    </>
  );
}

function stampHref(view: MapView, { delineation }: Thumbnail): string {
  return mapHref(view, { look: 'vergelijking', outlines: [delineation.code] });
}

interface StampProps {
  readonly stamp: Thumbnail;
  readonly drawn: Thumbnails;
  readonly href: string;
}

function Stamp({ stamp, drawn, href }: StampProps) {
  const { delineation, borders, hatched } = stamp;
  return (
    <li class="kaart-klein__kaartje">
      <a href={href}>
        <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
          <use href="#kaart-klein-land" />
          <path class="kaart-klein__erbuiten" d={hatched} />
          <use href="#kaart-klein-regios" />
          <path class="kaart-klein__grenzen" d={borders} />
        </svg>
        <strong>{delineation.plural}</strong>
      </a>
      <span>{stampWords(stamp)}</span>
    </li>
  );
}
