import { palette } from '#design/area-map/palette.ts';
import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import { stroke } from './paint.ts';
import type { PaperPlace } from './paper-map.tsx';

interface PaperStampProps {
  readonly drawn: Thumbnails;
  readonly thumbnail: Thumbnail;
  readonly place: PaperPlace;
}

/** A delineation at the size of a stamp, as the screen draws it, in attributes only. */
export function PaperStamp({ drawn, thumbnail: { delineation, hatched, borders }, place }: PaperStampProps) {
  return (
    <svg {...place} viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
      <title>{delineation.plural}</title>
      <path d={drawn.land} fill={palette.empty} stroke={palette.dot} stroke-width="0.7" />
      <path d={hatched} fill={palette.crossing} fill-opacity="0.7" />
      <path d={drawn.regions} {...stroke(palette.underline, 2.5)} />
      <path d={borders} {...stroke(palette.line, 1)} />
    </svg>
  );
}
