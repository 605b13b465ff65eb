import { type BinaryProgram, type Constraint, formatProgram, type Term } from './linear-program.ts';
import type { Measure } from './move-plan.ts';
import type { MipAnswer, SolveMip } from './solver.ts';

/** While its variable is 1 these members of an area stay where they are; it weighs what they count for. */
export interface Stay {
  readonly variable: string;
  readonly weight: Readonly<Record<Measure, number>>;
}

/**
 * An exercise as a program: who may stay, under which constraints; `cutsFor` adds those that a solution breaks. `arrange`
 * gives a solution with the same stays that may break none, null where it knows none. `total` is what everybody counts
 * for, also who cannot stay.
 */
export interface Exercise {
  readonly total: Readonly<Record<Measure, number>>;
  readonly stays: readonly Stay[];
  readonly variables: readonly string[];
  readonly constraints: readonly Constraint[];
  readonly cutsFor: (values: Values) => readonly Constraint[];
  readonly arrange: (values: Values) => Values | null;
}

type Values = ReadonlyMap<string, number>;

/** Solutions, all equally good in the measure; `bound` is the least that leaves in any solution. */
export type Solutions =
  | {
      readonly outcome: 'found';
      readonly solutions: readonly Values[];
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
  const first = await mostStaying(exercise, measure, cuts, solve);
  if (first.outcome !== 'found' || !first.isProved) return first;
  const other = measure === 'municipalities' ? 'inhabitants' : 'municipalities';
  const solutions: Values[] = [];
  cuts.push({
    terms: weighed(exercise.stays, measure),
    relation: '>=',
    right: exercise.total[measure] - first.bound - 0.5,
  });
  while (solutions.length <= limit) {
    const next = await solveWithCuts(exercise, weighed(exercise.stays, other), cuts, solve);
    if (next.status !== 'optimal') {
      return {
        ...first,
        solutions: solutions.length > 0 ? solutions : first.solutions,
        hasMore: next.status === 'stopped',
      };
    }
    solutions.push(next.values);
    cuts.push(otherStays(exercise.stays, next.values));
  }
  return { ...first, solutions: solutions.slice(0, limit) };
}

/** The least that leaves, with one solution, whichever it is. */
export function leastLeaving(exercise: Exercise, measure: Measure, solve: SolveMip): Promise<Solutions> {
  return mostStaying(exercise, measure, [], solve);
}

async function mostStaying(
  exercise: Exercise,
  measure: Measure,
  cuts: Constraint[],
  solve: SolveMip,
): Promise<Solutions> {
  const total = exercise.total[measure];
  const best = await solveWithCuts(exercise, weighed(exercise.stays, measure), cuts, solve);
  if (best.status === 'infeasible') return { outcome: 'infeasible' };
  if (best.status === 'stopped') return stoppedEarly(best, total);
  const bound = total - Math.round(best.objective);
  return { outcome: 'found', solutions: [best.values], bound, isProved: true, hasMore: true };
}

function stoppedEarly(answer: MipAnswer & { status: 'stopped' }, total: number): Solutions {
  const bound = Math.max(0, Math.ceil(total - answer.bound - 1e-6));
  if (answer.values === null) return { outcome: 'undetermined', bound };
  return { outcome: 'found', solutions: [answer.values], bound, isProved: false, hasMore: true };
}

/**
 * Solves until a solution breaks no more cuts, or another with the same stays breaks none: it is as good. The cuts stay:
 * they hold for every later question. What a round proved holds for the next, which has more constraints.
 */
async function solveWithCuts(
  exercise: Exercise,
  objective: readonly Term[],
  cuts: Constraint[],
  solve: SolveMip,
): Promise<MipAnswer> {
  let bound = Number.POSITIVE_INFINITY;
  for (;;) {
    const constraints = [...exercise.constraints, ...cuts];
    const program: BinaryProgram = { objective, constraints, variables: exercise.variables };
    const answer = await solve(formatProgram(program));
    if (answer.status === 'infeasible') return answer;
    bound = Math.min(bound, answer.status === 'optimal' ? answer.objective : answer.bound);
    const { values, broken } = arranged(exercise, answer.values);
    if (answer.status === 'stopped') return { ...answer, bound, values: broken.length > 0 ? null : values };
    if (values !== null && broken.length === 0) return { ...answer, values };
    cuts.push(...broken);
  }
}

/** The solution in its best arrangement, or as it is, with what it breaks. */
function arranged(
  { arrange, cutsFor }: Exercise,
  values: Values | null,
): { values: Values | null; broken: readonly Constraint[] } {
  if (values === null) return { values, broken: [] };
  const better = arrange(values);
  if (better !== null && cutsFor(better).length === 0) return { values: better, broken: [] };
  return { values, broken: cutsFor(values) };
}

function weighed(stays: readonly Stay[], measure: Measure): Term[] {
  // What is not known of everyone decides nothing.
  if (stays.some(({ weight }) => Number.isNaN(weight[measure]))) return [];
  return stays.map(({ variable, weight }) => [weight[measure], variable]);
}

function otherStays(stays: readonly Stay[], values: Values): Constraint {
  const staying = stays.filter(({ variable }) => (values.get(variable) ?? 0) > 0.5);
  return {
    terms: stays.map((stay) => [staying.includes(stay) ? -1 : 1, stay.variable]),
    relation: '>=',
    right: 1 - staying.length,
  };
}
