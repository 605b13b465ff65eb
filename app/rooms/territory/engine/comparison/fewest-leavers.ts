import { type BinaryProgram, type Constraint, formatProgram, type Term } from './linear-program.ts';
import type { Measure } from './move-plan.ts';
import type { MipAnswer, SolveMip } from './solver.ts';

/** While its variable is 1 these members of an area stay where they are; it weighs what they count for. */
export interface Stay {
  readonly variable: string;
  readonly weight: Readonly<Record<Measure, number>>;
}

/**
 * An exercise as a program: who may stay, under which constraints; `cutsFor` adds those that a solution breaks. `total` is
 * what everybody counts for, also who cannot stay.
 */
export interface Exercise {
  readonly total: Readonly<Record<Measure, number>>;
  readonly stays: readonly Stay[];
  readonly variables: readonly string[];
  readonly constraints: readonly Constraint[];
  readonly cutsFor: (values: ReadonlyMap<string, number>) => readonly Constraint[];
}

/** Solutions, all equally good in the measure; `bound` is the least that leaves in any solution. */
export type Solutions =
  | {
      readonly outcome: 'found';
      readonly solutions: readonly ReadonlyMap<string, number>[];
      readonly bound: number;
      readonly isProved: boolean;
      readonly hasMore: boolean;
    }
  | { readonly outcome: 'infeasible' }
  | { readonly outcome: 'undetermined'; readonly bound: number };

/**
 * Finds the solutions in which the least leaves, by one measure and then by the other: at most `limit`, each with other
 * stays. First the most that can stay; then, with that as a constraint, one solution after the other, each forbidden
 * before the next is sought (no-good cuts).
 */
export async function fewestLeavers(
  exercise: Exercise,
  measure: Measure,
  limit: number,
  solve: SolveMip,
): Promise<Solutions> {
  const cuts: Constraint[] = [];
  const total = exercise.total[measure];
  const best = await solveWithCuts(exercise, weighed(exercise.stays, measure), cuts, solve);
  if (best.status === 'infeasible') return { outcome: 'infeasible' };
  if (best.status === 'stopped') return stoppedEarly(best, total);
  const asGood: Constraint = {
    terms: weighed(exercise.stays, measure),
    relation: '>=',
    right: Math.round(best.objective) - 0.5,
  };
  const other = measure === 'municipalities' ? 'inhabitants' : 'municipalities';
  const solutions: ReadonlyMap<string, number>[] = [];
  cuts.push(asGood);
  while (solutions.length <= limit) {
    const next = await solveWithCuts(exercise, weighed(exercise.stays, other), cuts, solve);
    if (next.status !== 'optimal') {
      return found(
        solutions.length > 0 ? solutions : [best.values],
        total - Math.round(best.objective),
        next,
      );
    }
    solutions.push(next.values);
    cuts.push(otherStays(exercise.stays, next.values));
  }
  return {
    outcome: 'found',
    solutions: solutions.slice(0, limit),
    bound: total - Math.round(best.objective),
    isProved: true,
    hasMore: true,
  };
}

function found(solutions: readonly ReadonlyMap<string, number>[], bound: number, last: MipAnswer): Solutions {
  return { outcome: 'found', solutions, bound, isProved: true, hasMore: last.status === 'stopped' };
}

function stoppedEarly(answer: MipAnswer & { status: 'stopped' }, total: number): Solutions {
  const bound = Math.max(0, Math.ceil(total - answer.bound - 1e-6));
  if (answer.values === null) return { outcome: 'undetermined', bound };
  return { outcome: 'found', solutions: [answer.values], bound, isProved: false, hasMore: true };
}

/** Solves until a solution breaks no more cuts. The cuts stay: they hold for every later question. */
async function solveWithCuts(
  exercise: Exercise,
  objective: readonly Term[],
  cuts: Constraint[],
  solve: SolveMip,
): Promise<MipAnswer> {
  for (;;) {
    const constraints = [...exercise.constraints, ...cuts];
    const program: BinaryProgram = { objective, constraints, variables: exercise.variables };
    const answer = await solve(formatProgram(program));
    if (answer.status === 'infeasible' || answer.values === null) return answer;
    const broken = exercise.cutsFor(answer.values);
    if (broken.length === 0) return answer;
    if (answer.status === 'stopped') return { ...answer, values: null };
    cuts.push(...broken);
  }
}

function weighed(stays: readonly Stay[], measure: Measure): Term[] {
  // What is not known of everyone decides nothing.
  if (stays.some(({ weight }) => Number.isNaN(weight[measure]))) return [];
  return stays.map(({ variable, weight }) => [weight[measure], variable]);
}

function otherStays(stays: readonly Stay[], values: ReadonlyMap<string, number>): Constraint {
  const staying = stays.filter(({ variable }) => (values.get(variable) ?? 0) > 0.5);
  return {
    terms: stays.map((stay) => [staying.includes(stay) ? -1 : 1, stay.variable]),
    relation: '>=',
    right: 1 - staying.length,
  };
}
