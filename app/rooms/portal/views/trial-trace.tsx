import { withoutMove } from '#rooms/territory/engine/trial-steps.ts';
import { trialHref } from '#rooms/territory/engine/trial-view.ts';
import { resultId, type TrialFrame } from './trial-frame.ts';
import { moveWords, shortMoveWords, tallyChange } from './trial-words.ts';

/** The moves in their order, each with what it did to the tally, and a way to take it out. */
export function TrialTrace(frame: TrialFrame) {
  const { view, trial } = frame;
  if (trial.moves.length === 0) return null;
  return (
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
  );
}
