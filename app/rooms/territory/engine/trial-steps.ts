import type { TrialMove } from './comparison/move-trial.ts';
import type { TrialView } from './trial-view.ts';

/** What changes in the view of an exercise by a step. */
type Step = Pick<TrialView, 'moves' | 'undone'>;

/** One move more; what was undone before it cannot come again. */
export function madeMove({ moves }: Step, move: TrialMove): Step {
  return { moves: [...moves, move], undone: [] };
}

/** The last move undone, so that it is the first to come again; null where there is none. */
export function undoneMove({ moves, undone }: Step): Step | null {
  const last = moves.at(-1);
  return last === undefined ? null : { moves: moves.slice(0, -1), undone: [last, ...undone] };
}

/** The move that was undone last made again; null where there is none. */
export function redoneMove({ moves, undone: [next, ...later] }: Step): Step | null {
  return next === undefined ? null : { moves: [...moves, next], undone: later };
}

/** The exercise without the move at this place; it is the first to come again, behind all others. */
export function withoutMove({ moves, undone }: Step, place: number): Step {
  const taken = moves[place];
  if (taken === undefined) return { moves, undone };
  return { moves: moves.toSpliced(place, 1), undone: [taken, ...undone] };
}
