import { dutchCount } from '#platform/dutch-writing.ts';
import { withoutMove } from '#rooms/territory/engine/trial-steps.ts';
import { trialHref } from '#rooms/territory/engine/trial-view.ts';
import { areaInSentence } from './delineation-words.ts';
import { resultId, type TrialFrame } from './trial-frame.ts';
import { crossingPair, movesCount, moveWords, shortMoveWords, tallyChange } from './trial-words.ts';

/** The moves in their order, each with what it did to the tally, and a way to take it out. */
export function TrialTrace(frame: TrialFrame) {
  const { view, trial } = frame;
  if (trial.moves.length === 0) return null;
  return (
    <>
      <p class="prose">{leastWords(frame)}</p>
      <ol class="oefening__zetten">
        {trial.moves.map((move, place) => (
          <li>
            <strong>{moveWords(frame, move)}</strong>:{' '}
            {tallyChange(frame, trial.moves[place - 1]?.tally ?? trial.tally, move.tally)}.{' '}
            <a href={`${trialHref(view, withoutMove(view, place))}#${resultId}`}>
              Maak ongedaan
              <span class="visually-hidden">: {shortMoveWords(frame, move)}</span>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The moves so far beside the fewest that are known without solving anything; of the regions themselves nothing is known. */
function leastWords(frame: TrialFrame): string {
  const { trial, effect, other } = frame;
  const { minimalMoves, positions } = effect.before.summary;
  const count = movesCount(trial.moves.length);
  if (crossingPair(frame).others !== other || minimalMoves === null || positions.crossing === 0)
    return `${count} tot nu toe.`;
  return `${count} tot nu toe. Het kleinste aantal gemeenten dat van gebied zou wisselen, is ${dutchCount(minimalMoves)}, als elk gebied binnen één ${areaInSentence(other)} moet liggen en er nieuwe gebieden mogen komen.`;
}
