import type { Child } from 'hono/jsx';
import { SourceLine } from '#design/source-line/source-line.tsx';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { MapControls } from './map-controls.tsx';
import { missingStampsWords, stampsIntro, stampsSource } from './map-stamp-words.ts';
import { MapThumbnails } from './map-thumbnails.tsx';

interface MapStampsProps {
  readonly territory: Territory;
  readonly drawn: Thumbnails;
  readonly view: MapView;
  readonly day: string;
  readonly boundarySource: string | null;
  /** What the stamps say, in words. */
  readonly answer: Child;
  /** The days that matter. */
  readonly days: Child;
}

/** All delineations in stamps, with what they show and which ones are missing. */
export function MapStamps({ territory, drawn, view, day, boundarySource, answer, days }: MapStampsProps) {
  const missing = missingStampsWords(drawn);
  const source = stampsSource(territory, { day, boundarySource });
  return (
    <>
      <p class="prose">{stampsIntro(drawn)}</p>
      {answer}
      <MapThumbnails drawn={drawn} view={view} />
      <MapControls territory={territory} view={view} day={day} />
      {days}
      {missing !== null && <p class="prose">{missing}</p>}
      {source !== null && <SourceLine {...source} />}
    </>
  );
}
