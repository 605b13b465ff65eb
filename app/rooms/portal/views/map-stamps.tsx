import type { Child } from 'hono/jsx';
import { SourceLine } from '#design/source-line/source-line.tsx';
import { dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { territoryFooting } from '#rooms/territory/engine/comparison/territory-footing.ts';
import type { Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { boundaryWords, statedLaterWords } from '#rooms/territory/texts.ts';
import { MapControls } from './map-controls.tsx';
import { MapThumbnails, withoutStamp } from './map-thumbnails.tsx';

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
  const footing = territoryFooting(territory);
  const missing = withoutStamp(drawn);
  return (
    <>
      <p class="prose">
        {drawn.thumbnails.length === 0
          ? 'Op deze dag is van geen enkele afbakening bekend hoe ze tegenover de referentieregio’s ligt.'
          : 'Elke afbakening tegenover de referentieregio’s, te beginnen met die waarvan het kleinste deel van de gebieden een regiogrens overschrijdt. Dunne zwarte lijn: de gebieden. Brede grijze lijn: de referentieregio’s. Donker vlak: gemeenten buiten de hoofdregio van hun gebied.'}
      </p>
      {answer}
      <MapThumbnails drawn={drawn} view={view} />
      <MapControls territory={territory} view={view} day={day} />
      {days}
      {missing.length > 0 && (
        <p class="prose">
          Niet vergeleken, omdat het geen gebieden zijn of omdat de gemeenten erin onbekend zijn:{' '}
          {dutchList(missing)}.
        </p>
      )}
      {footing && (
        <SourceLine
          state={dutch(footing.statedOn)}
          source={`${footing.source}; grenzen ${boundaryWords(boundarySource)}, sterk vereenvoudigd`}
          remark={statedLaterWords([footing.statedOn], day)}
        />
      )}
    </>
  );
}
