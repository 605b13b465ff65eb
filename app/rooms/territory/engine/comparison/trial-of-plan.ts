import { foundedCode } from './founded-area.ts';
import type { Move } from './move-plan.ts';
import type { TrialMove } from './move-trial.ts';

/** The moves of a plan as a trial; those that may as well go to a new area found one together, per region. */
export function trialOfPlan(moves: readonly Move[]): TrialMove[] {
  const homeless = [...new Set(moves.flatMap(({ to, region }) => (to === null ? region : [])))].sort();
  return moves.map(({ nis, to, region }) => ({ nis, to: to ?? foundedCode(homeless.indexOf(region) + 1) }));
}
