import { connectedExercise } from './connected-exercise.ts';
import { existingExercise, type MoveQuestion } from './existing-moves.ts';
import { fewestLeavers, leastLeaving, type Solutions } from './fewest-leavers.ts';
import { type Fragment, fragmentsOf, totalOf } from './fragments.ts';
import type { MoveAnswer } from './move-plan.ts';
import { ends } from './place.ts';
import { answerOf, type Relocation } from './plan-answer.ts';
import { fieldOf, isOne } from './serving-areas.ts';
import type { SolveMip } from './solver.ts';

/**
 * The fewest moves with the existing areas where those that hang together today still do so afterwards (variant
 * "connected"). On top of "existing", x_ma = 1 where municipality m ends in area a: sum_a x_ma = 1,
 * x_ma <= y_{a,R(m)}, sum_m x_ma >= 1; maximise sum x_{m,D(m)}. Where a solution tears an area apart,
 * x_ua + x_va - sum_{c in C} x_ca <= 1 is added, with u and v in two pieces of it and C the municipalities around the
 * piece of u, through one of which every way from u to v goes; then it is solved again. Areas that lie in pieces today
 * (Voeren, Baarle-Hertog) may stay so. Undetermined where a member lies in several areas. Who leaves goes to the area
 * with which it then shares the longest border, wherever that leaves the areas whole.
 */
export async function connectedMoves(question: MoveQuestion, solve: SolveMip): Promise<MoveAnswer> {
  const fragments = fragmentsOf(question.incidence, question.measure);
  if (fragments === null || isAnywhereTwice(question.incidence.areas.starts)) {
    return { outcome: 'undetermined', bound: null };
  }
  const relaxed = await leastLeaving(existingExercise(fragments), question.measure, solve);
  if (relaxed.outcome !== 'found') return relaxed;
  const solutions = await solveWithinBudget(question, fragments, relaxed.bound, solve);
  return answerOf(question, solutions, (values) => relocationsIn(fragments, values));
}

/**
 * Begins with the few regions per area that a plan as small as the relaxed one could use, and allows more until the best
 * plan found is no dearer than what was allowed: then what was left out cannot be better, nor as good.
 */
async function solveWithinBudget(
  question: MoveQuestion,
  fragments: readonly Fragment[],
  least: number,
  solve: SolveMip,
): Promise<Solutions> {
  const { measure, limit } = question;
  const most = 2 * totalOf(fragments)[measure];
  let budget = least;
  for (;;) {
    const exercise = connectedExercise(question, fragments, budget);
    const solutions = await fewestLeavers(exercise, measure, limit, solve);
    // A solver that was stopped bounds only what it looked at; the relaxed plan bounds all.
    if (solutions.outcome === 'undetermined') return { ...solutions, bound: least };
    if (solutions.outcome === 'found' && !solutions.isProved) return { ...solutions, bound: least };
    if (solutions.outcome === 'found' && solutions.bound <= budget) return solutions;
    if (budget >= most) return solutions;
    budget = solutions.outcome === 'found' ? solutions.bound : Math.min(most, 2 * budget + 1);
  }
}

function relocationsIn(fragments: readonly Fragment[], values: ReadonlyMap<string, number>): Relocation[] {
  const { areas } = fieldOf(fragments);
  return fragments.flatMap(({ area, members }) =>
    members.flatMap((municipality) => {
      const to = areas.find((one) => isOne(values, ends(municipality, one))) ?? area;
      return to === area ? [] : { municipality, from: area, to };
    }),
  );
}

function isAnywhereTwice(starts: Int32Array): boolean {
  return starts.some((start, at) => at > 0 && start - (starts[at - 1] as number) > 1);
}
