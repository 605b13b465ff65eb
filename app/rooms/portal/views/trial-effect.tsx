import { Heading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import { dutchList } from '#platform/dutch-writing.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import { MapCrossingList } from './map-crossing-list.tsx';
import { areaEffectColumns } from './trial-areas.tsx';
import { figureColumns, figureRows } from './trial-figures.tsx';
import type { TrialFrame } from './trial-frame.ts';
import { TrialPieces } from './trial-pieces.tsx';
import { areaName, crossingPair, municipalityName } from './trial-words.ts';

interface TrialEffectProps {
  readonly frame: TrialFrame;
  /** Of the map with the moves. */
  readonly crossings: MapCrossings | null;
}

/** All figures without and with the moves, who crosses a border and who no more, and the areas that changed. */
export function TrialEffects({ frame, crossings }: TrialEffectProps) {
  const { trial, effect, delineation } = frame;
  return (
    <>
      <Heading level={2} id="cijfers">
        Wat het met de cijfers doet
      </Heading>
      <Table
        caption="De cijfers zonder en met de zetten"
        captionHidden
        stacks
        rows={figureRows(frame)}
        columns={figureColumns}
      />
      <CrossingNames {...frame} />
      {crossings !== null && (
        <MapCrossingList crossings={crossings} nameOf={(nis) => municipalityName(frame, nis)} />
      )}
      <TrialPieces {...frame} />
      {trial.moves.length > 0 && (
        <>
          <Heading level={2}>Gebieden die veranderen</Heading>
          <Table
            caption={`${delineation.plural} met andere gemeenten dan zonder de zetten`}
            captionHidden
            stacks
            rows={effect.areas}
            columns={areaEffectColumns(frame)}
            empty="De zetten heffen elkaar op: elk gebied heeft de gemeenten die het had."
          />
        </>
      )}
    </>
  );
}

/** Who starts to cross a border by the moves, and who stops. */
function CrossingNames(frame: TrialFrame) {
  const { before, after } = frame.effect;
  const { areas } = crossingPair(frame);
  const [old, now] = [before, after].map(
    ({ positions }) =>
      new Set(positions.flatMap(({ area, position }) => (position === 'crossing' ? area : []))),
  );
  const named = (codes: ReadonlySet<string> | undefined, without: ReadonlySet<string> | undefined) =>
    [...(codes ?? [])].filter((code) => !without?.has(code)).map((code) => areaName(areas, code));
  const [stops, starts] = [named(old, now), named(now, old)];
  if (stops.length + starts.length === 0) return null;
  return (
    <p class="prose">
      {stops.length > 0 && `Niet meer over een grens: ${dutchList(stops)}. `}
      {starts.length > 0 && `Pas door de zetten over een grens: ${dutchList(starts)}.`}
    </p>
  );
}
