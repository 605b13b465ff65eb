import { connectedMoves } from './connected-moves.ts';
import { existingMoves } from './existing-moves.ts';
import { type Ground, infeasibleBecause, type MoveObstacle, undeterminedBecause } from './move-obstacle.ts';
import { type MoveAnswer, type MoveVariant, measureOf } from './move-plan.ts';
import { openMoves } from './open-moves.ts';
import type { SolveMip } from './solver.ts';
import { supraRegionalMoves } from './supra-regional-moves.ts';

/** An answer, and where there is none, why. `undetermined`: `bound` is what is proved nevertheless. */
export type ExplainedAnswer =
  | Extract<MoveAnswer, { outcome: 'found' }>
  | { readonly outcome: 'infeasible'; readonly because: MoveObstacle }
  | { readonly outcome: 'undetermined'; readonly because: MoveObstacle; readonly bound: number | null };

/** So many plans that are as small are shown; more would be a list that nobody reads. */
const plansShown = 10;

/** Answers one question of the exercise, and says why where it has no answer. */
export async function moveExercise(
  variant: MoveVariant,
  ground: Ground,
  solve: SolveMip,
): Promise<ExplainedAnswer> {
  if (variant === 'connected' && !ground.knowsBorders) {
    return { outcome: 'undetermined', because: 'bordersUnknown', bound: null };
  }
  const answer = await answerTo(variant, ground, solve);
  if (answer.outcome === 'infeasible') return { ...answer, because: infeasibleBecause(ground) };
  if (answer.outcome === 'undetermined') {
    return { ...answer, because: undeterminedBecause(ground, variant, answer.bound) };
  }
  return answer;
}

async function answerTo(variant: MoveVariant, ground: Ground, solve: SolveMip): Promise<MoveAnswer> {
  const measure = measureOf[variant];
  const question = { ...ground, measure, limit: plansShown };
  if (variant === 'existing') return await existingMoves(question, solve);
  if (variant === 'supraRegional') return await supraRegionalMoves(question, solve);
  if (variant === 'connected') return await connectedMoves(question, solve);
  return shortened(openMoves(ground.incidence, ground.borders, measure));
}

function shortened(answer: MoveAnswer): MoveAnswer {
  if (answer.outcome !== 'found' || answer.alternatives.length < plansShown) return answer;
  return { ...answer, alternatives: answer.alternatives.slice(0, plansShown - 1), hasMore: true };
}
