import { Alert } from '#design/alert/alert.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { type Day, dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { askedDay, dayQuery } from '#reception/asked-day.ts';
import type { Get } from '#reception/page.ts';
import { impossibleMove, playTrial } from '#rooms/territory/engine/comparison/move-trial.ts';
import { isComparable, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { effectOf } from '#rooms/territory/engine/comparison/trial-effect.ts';
import { keptLayers, type MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import { levelOf } from '#rooms/territory/engine/map-frame.ts';
import { mapPicture } from '#rooms/territory/engine/map-picture.ts';
import { movedMarks } from '#rooms/territory/engine/moved-marks.ts';
import { mapViewOf, readTrialView, type TrialView, trialHref } from '#rooms/territory/engine/trial-view.ts';
import { findDelineation } from '#rooms/territory/queries/find-delineation.ts';
import { getMapGround } from '#rooms/territory/queries/get-map-ground.ts';
import { titleOn } from '#rooms/territory/texts.ts';
import { AbsenceNotice } from '../views/absence-notice.tsx';
import { DayNotice } from '../views/day-form.tsx';
import { areasInSentence } from '../views/delineation-words.ts';
import { MapKey } from '../views/map-key.tsx';
import { MapLayersData } from '../views/map-layers-data.tsx';
import { MapLegend } from '../views/map-legend.tsx';
import { MapSources } from '../views/map-sources.tsx';
import { TrialBoard } from '../views/trial-board.tsx';
import { TrialChoice } from '../views/trial-choice.tsx';
import { TrialControls } from '../views/trial-controls.tsx';
import { TrialEffects } from '../views/trial-effect.tsx';
import type { TrialFrame } from '../views/trial-frame.ts';
import { MovedLegend } from '../views/trial-marks.tsx';
import { TrialOnward } from '../views/trial-onward.tsx';
import { trialRefusals } from '../views/trial-refusals.ts';
import { TrialResult } from '../views/trial-result.tsx';
import { TrialShare } from '../views/trial-share.tsx';
import { trialTables } from '../views/trial-tables.ts';
import { TrialTrace } from '../views/trial-trace.tsx';
import { movesCount, trialNotice } from '../views/trial-words.ts';

/**
 * `/kaart/rekenoefening`: municipalities move between the areas of a delineation and all figures follow; no proposal
 * and no decision. The address is the exercise: nothing is kept.
 */
export const GET: Get = async (ctx, { query, house }) => {
  const day = askedDay(ctx, query);
  const today = dayOf(ctx.now);
  const asked = askedView(query, day === today ? null : day);
  const ground = await getMapGround(ctx, day, levelOf(asked.frame));
  const { territory } = ground;
  const delineation = findDelineation(territory, asked.code);
  const other = findDelineation(territory, asked.other);
  const frame = frameOf(territory, asked, dayQuery(ctx, day));
  const about = `${areasInSentence(delineation)} tegenover ${areasInSentence(other)}`;
  return {
    title: titleOn(`Rekenoefening op de kaart: ${about}`, day, today),
    description: `Rekenoefening, geen voorstel en geen beslissing: verhuis gemeenten tussen ${areasInSentence(delineation)} en zie wat dat met de cijfers doet.`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Kaart', href: '/kaart' }, { label: 'Rekenoefening' }],
    elements: frame === null ? [] : ['regio-kaart'],
    wide: true,
    tables: frame === null ? [] : trialTables(frame, day),
    body: (
      <div class="stack">
        <PageHeading
          title="Rekenoefening op de kaart"
          kind={trialNotice}
          intro={
            <>
              {delineation.plural} tegenover {areasInSentence(other)}. {titleWords(asked)}
            </>
          }
        />
        <DayNotice path={trialHref({ ...asked, day: null })} day={day} today={today} />
        {frame === null ? (
          <AbsenceNotice delineations={[delineation, other]} />
        ) : (
          <Exercise ground={ground} frame={frame} asked={asked} day={day} baseUrl={house.baseUrl} />
        )}
        <Heading level={2}>Een andere oefening</Heading>
        <TrialControls territory={territory} view={asked} day={day} />
      </div>
    ),
  };
};

/** What the visitor who made it calls it; whose words those are must be plain. */
function titleWords({ title }: TrialView): string {
  return title === '' ? '' : `De maker van deze oefening noemt ze “${title}”.`;
}

/** The exercise that an address asks for. Refuses (Invalid) what none can say. */
function askedView(query: URLSearchParams, day: Day | null): TrialView {
  const read = readTrialView(query, day);
  if ('wrong' in read)
    throw new Invalid(trialRefusals[read.wrong], { [read.wrong]: trialRefusals[read.wrong] });
  return read.view;
}

/** The exercise played; null where the members are not known. Refuses (Invalid) a move that nobody can make. */
function frameOf(territory: Territory, asked: TrialView, suffix: string): TrialFrame | null {
  const delineation = findDelineation(territory, asked.code);
  const other = findDelineation(territory, asked.other);
  if (![delineation, other].every(isComparable)) return null;
  refuseImpossible(territory, asked);
  const trial = playTrial(territory, asked, asked.moves);
  const effect = effectOf(trial);
  const moves = trial.moves.map(({ nis, to }) => ({ nis, to }));
  return effect && { view: { ...asked, moves }, trial, delineation, other, effect, suffix };
}

function refuseImpossible(territory: Territory, { code, moves, undone }: TrialView): void {
  const wrong = impossibleMove(territory, code, [...moves, ...undone]);
  if (wrong === null) return;
  const message = territory.municipalities.indexOf.has(wrong.nis)
    ? `Gemeente ${wrong.nis} kan niet naar gebied ${wrong.to}: dat gebied kent deze afbakening niet op deze dag.`
    : `Gemeente ${wrong.nis} is er niet op deze dag. Neem haar zet uit het adres, of kies een andere datum.`;
  throw new Invalid(message, { zetten: message });
}

interface ExerciseProps {
  readonly ground: MapGround;
  readonly frame: TrialFrame;
  readonly asked: TrialView;
  readonly day: Day;
  readonly baseUrl: string;
}

function Exercise({ ground, frame, asked, day, baseUrl }: ExerciseProps) {
  const { view, trial } = frame;
  const { sheet, boundarySource } = ground;
  const picture = mapPicture(trial.after, sheet, mapViewOf(view));
  const marks = movedMarks(trial, sheet);
  const idle = asked.moves.length - view.moves.length;
  return (
    <>
      {idle > 0 && (
        <Alert title={`${movesCount(idle)} weggelaten`}>
          Wie al in een gebied ligt, kan er niet naartoe: zo’n zet verandert niets en telt niet mee.
        </Alert>
      )}
      <div class="oefening">
        <TrialResult {...frame} />
        <div class="oefening__kaart">
          <TrialBoard frame={frame} picture={picture} marks={marks} />
        </div>
        <TrialChoice {...frame} />
        <div class="oefening__uitleg">
          <MapLegend picture={picture} more={<MovedLegend marks={marks} />} />
          <MapKey picture={picture} view={null} />
          <MapSources
            territory={trial.before}
            pictures={[picture]}
            day={day}
            boundarySource={boundarySource}
          />
        </div>
      </div>
      <MapLayersData layers={keptLayers({ ...ground, territory: trial.after })} />
      {trial.moves.length > 0 && <Heading level={2}>De zetten, één voor één</Heading>}
      <TrialTrace {...frame} />
      <TrialEffects frame={frame} crossings={picture.crossings} />
      <Heading level={2}>Delen</Heading>
      <TrialShare {...frame} baseUrl={baseUrl} />
      <Heading level={2}>Verder</Heading>
      <TrialOnward {...frame} />
    </>
  );
}
