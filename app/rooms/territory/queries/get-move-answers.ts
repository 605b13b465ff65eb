import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { letOthersGo } from '#platform/let-others-go.ts';
import { mipSolver } from '#platform/mip-solver.ts';
import { compare } from '../engine/comparison/comparison.ts';
import { type ExplainedAnswer, moveExercise } from '../engine/comparison/move-exercise.ts';
import type { Ground } from '../engine/comparison/move-obstacle.ts';
import type { MoveVariant } from '../engine/comparison/move-plan.ts';
import { isComparable, type Territory, type TerritoryDelineation } from '../engine/comparison/territory.ts';
import { findDelineation } from './find-delineation.ts';
import { territoryOn } from './territory-on.ts';

/** The answers to the questions of the exercise, in the order in which they are asked. */
export type MoveAnswers = Readonly<Record<MoveVariant, ExplainedAnswer>>;

/** Which exercise is asked: the areas of one delineation within those of the other, on a day. */
interface AskedExercise {
  readonly code: string;
  readonly other: string;
  readonly day: Day;
  /** The year of the inhabitants; undefined: the latest not after the day. */
  readonly populationYear: number | undefined;
}

interface AnsweredExercise {
  readonly territory: Territory;
  readonly delineation: TerritoryDelineation;
  readonly other: TerritoryDelineation;
  /** Null where the members of either are not known on the day, or where one is a typology. */
  readonly answers: MoveAnswers | null;
}

/**
 * Computing per variant, in ms. The slowest of the facts against the regions, tourism that hangs together, takes 1.5 s on
 * two busy cores; nobody waits much longer than this for a page, and what has no proof by then says so.
 */
const patience = 5_000;

/** Every delineation against the regions on some days, and what else is looked at; the largest take 0.3 MB each. */
const exercisesKept = 100;

/** By territory and pair, the latest asked last. Who asks while it is computed waits for the same answer. */
const exercises = new Map<string, Promise<MoveAnswers>>();

/**
 * How few municipalities, or inhabitants, would change area if no area of the one crossed a border of the other: the five
 * variants of an exercise that is no proposal and no decision. Computed once for as long as the territory stays what it
 * is; `inTurn` may put off or refuse the computing. Refuses (NotFound) a code that is none, (Invalid) a day before the
 * facts begin, (Conflict) when too many wait.
 */
export async function getMoveAnswers(
  ctx: Reading,
  asked: AskedExercise,
  inTurn: (compute: () => Promise<MoveAnswers>) => Promise<MoveAnswers> = (compute) => compute(),
): Promise<AnsweredExercise> {
  const territory = await territoryOn(ctx, asked.day, asked.populationYear);
  const delineation = findDelineation(territory, asked.code);
  const other = findDelineation(territory, asked.other);
  const isAsked = [delineation, other].every(isComparable);
  const comparison = isAsked ? compare(territory, delineation.code, other.code) : null;
  if (comparison === null) return { territory, delineation, other, answers: null };
  const { borders, knowsBorders, key } = territory;
  const ground = { incidence: comparison.incidence, borders, knowsBorders };
  const answers = await kept(`${key} ${delineation.code} ${other.code}`, () =>
    inTurn(() => answersOn(ground)),
  );
  return { territory, delineation, other, answers };
}

/** One after the other: the solver takes one program at a time, and another visitor's comes in between. */
async function answersOn(ground: Ground): Promise<MoveAnswers> {
  const answer = async (variant: MoveVariant) => {
    await letOthersGo();
    return await moveExercise(variant, ground, mipSolver.within(patience));
  };
  return {
    open: await answer('open'),
    existing: await answer('existing'),
    supraRegional: await answer('supraRegional'),
    connected: await answer('connected'),
    inhabitants: await answer('inhabitants'),
  };
}

async function kept(key: string, compute: () => Promise<MoveAnswers>): Promise<MoveAnswers> {
  const answers = exercises.get(key) ?? compute();
  exercises.delete(key);
  exercises.set(key, answers);
  const [oldest] = exercises.keys();
  if (exercises.size > exercisesKept && oldest !== undefined) exercises.delete(oldest);
  try {
    return await answers;
  } catch (error) {
    if (exercises.get(key) === answers) exercises.delete(key);
    throw error;
  }
}
