import type { Borders } from './borders.ts';
import { type Exercise, fewestLeavers } from './fewest-leavers.ts';
import { type Fragment, fragmentsOf, totalOf } from './fragments.ts';
import type { Incidence } from './incidence.ts';
import type { Measure, MoveAnswer } from './move-plan.ts';
import { answerOf, relocationsOf } from './plan-answer.ts';
import { fieldOf, isOne, serves, servingConstraints } from './serving-areas.ts';
import type { SolveMip } from './solver.ts';

/** What an exercise is about: areas over regions, who borders on whom, and by what "fewest" is meant. */
export interface MoveQuestion {
  readonly incidence: Incidence;
  readonly borders: Borders;
  readonly measure: Measure;
  /** At most so many plans that are as small. */
  readonly limit: number;
}

/**
 * The fewest moves with the existing areas only (variant "existing"): every area ends within one region, none
 * disappears, and every region in which the delineation has members keeps an area. With y_ar = 1 where area a serves
 * region r: maximise sum n_ar y_ar (by inhabitants: w_ar y_ar), sum_r y_ar = 1 for every area, sum_a y_ar >= 1 for
 * every region. That no area ends empty needs no constraint: one that serves a region where it has nobody is, in a
 * best solution, the only one there, and receives all. Infeasible where there are fewer areas than regions.
 */
export async function existingMoves(question: MoveQuestion, solve: SolveMip): Promise<MoveAnswer> {
  const fragments = fragmentsOf(question.incidence, question.measure);
  if (fragments === null) return { outcome: 'undetermined', bound: null };
  const { areas } = fieldOf(fragments);
  const exercise = existingExercise(fragments);
  const solutions = await fewestLeavers(exercise, question.measure, question.limit, solve);
  return answerOf(question, solutions, (values) =>
    relocationsOf(
      question,
      fragments,
      ({ area, region }) => isOne(values, serves(area, region)),
      (region) => areas.filter((area) => isOne(values, serves(area, region))),
    ),
  );
}

/** The program of the variant "existing". */
export function existingExercise(fragments: readonly Fragment[]): Exercise {
  return {
    total: totalOf(fragments),
    ...servingConstraints(fieldOf(fragments), () => true),
    stays: fragments.map(({ area, region, weight }) => ({ variable: serves(area, region), weight })),
    cutsFor: () => [],
    arrange: () => null,
  };
}
