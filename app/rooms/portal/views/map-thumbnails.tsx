import { dutchCount, dutchShare } from '#platform/dutch-writing.ts';
import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { inSentence } from '#rooms/territory/texts.ts';

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
          <Stamp {...one} drawn={drawn} view={view} />
        ))}
      </ol>
    </>
  );
}

function Stamp({
  delineation,
  comparison,
  borders,
  hatched,
  outside,
  drawn,
  view,
}: Thumbnail & MapThumbnailsProps) {
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
      <span>{stampWords(comparison.summary, outside)}</span>
    </li>
  );
}

function stampWords(summary: Thumbnail['comparison']['summary'], outside: number): string {
  const { crossing } = summary.positions;
  const share = summary.conformingShare === null ? '' : ` (${dutchShare(summary.conformingShare)} niet)`;
  if (crossing === 0) return 'geen enkel gebied overschrijdt de regiogrens';
  const verb = crossing === 1 ? 'gebied overschrijdt' : 'gebieden overschrijden';
  return `${dutchCount(crossing)} van ${dutchCount(summary.areas)} ${verb} de regiogrens${share}; ${dutchCount(outside)} ${outside === 1 ? 'gemeente' : 'gemeenten'} buiten de hoofdregio`;
}

/** Which delineations have no stamp, in a sentence. */
export function withoutStamp({ others }: Thumbnails): string[] {
  return others.map(({ plural }) => inSentence(plural));
}
