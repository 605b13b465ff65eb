import { LinkButton } from '#design/button/button.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { tallyNow } from '#rooms/territory/engine/comparison/move-trial.ts';
import { laidOver } from '#rooms/territory/engine/comparison/trial-tally.ts';
import { redoneMove, undoneMove } from '#rooms/territory/engine/trial-steps.ts';
import { trialHref } from '#rooms/territory/engine/trial-view.ts';
import { crossingWords } from './delineation-words.ts';
import { resultId, type TrialFrame } from './trial-frame.ts';
import { crossingPair, movesCount, moveWords, shortMoveWords } from './trial-words.ts';

/** What the moves do, in two sentences, and the way back and forth. Every step leads here, with the focus. */
export function TrialResult(frame: TrialFrame) {
  const { trial } = frame;
  const last = trial.moves.at(-1);
  return (
    <section id={resultId} class="oefening__gevolg" tabindex={-1} aria-labelledby="titel-gevolg">
      <h2 class="au-c-heading au-c-heading--3" id="titel-gevolg">
        {last === undefined ? 'Nog geen zetten' : `Na ${movesCount(trial.moves.length)}`}
      </h2>
      <p>
        {crossingsNow(frame)} {last !== undefined && crossingsBefore(frame)}
      </p>
      {last === undefined ? (
        <p>Kies een gemeente op de kaart of in de lijst, en dan waarheen ze gaat.</p>
      ) : (
        <p>Laatste zet: {moveWords(frame, last)}.</p>
      )}
      <Steps {...frame} />
    </section>
  );
}

function crossingsNow(frame: TrialFrame): string {
  const { pair, after } = frame.trial;
  const comparison = compare(after, ...laidOver(pair));
  const { areas, others } = crossingPair(frame);
  return comparison === null ? '' : crossingWords(areas, others, comparison);
}

function crossingsBefore({ trial }: TrialFrame): string {
  const { crossing } = trial.tally;
  if (crossing === tallyNow(trial).crossing) return 'Dat is evenveel als zonder de zetten.';
  return `Zonder de zetten ${crossing === 1 ? 'is' : 'zijn'} het er ${dutchCount(crossing)}.`;
}

function Steps(frame: TrialFrame) {
  const { view } = frame;
  const [last, next] = [view.moves.at(-1), view.undone[0]];
  const to = (step: Partial<typeof view> | null) => `${trialHref(view, step ?? {})}#${resultId}`;
  if (last === undefined && next === undefined) return null;
  return (
    <ul class="oefening__stappen" aria-label="Zetten ongedaan maken of opnieuw doen">
      {last !== undefined && (
        <li>
          <LinkButton skin="secondary" href={to(undoneMove(view))}>
            Maak ongedaan
            <span class="visually-hidden">: {shortMoveWords(frame, last)}</span>
          </LinkButton>
        </li>
      )}
      {next !== undefined && (
        <li>
          <LinkButton skin="secondary" href={to(redoneMove(view))}>
            Doe opnieuw: {shortMoveWords(frame, next)}
          </LinkButton>
        </li>
      )}
      {last !== undefined && (
        <li>
          <a href={to({ moves: [], undone: [] })}>Begin opnieuw</a>
        </li>
      )}
    </ul>
  );
}
