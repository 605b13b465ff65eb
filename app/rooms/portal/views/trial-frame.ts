import type { PlayedTrial } from '#rooms/territory/engine/comparison/move-trial.ts';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import type { TrialEffect } from '#rooms/territory/engine/comparison/trial-effect.ts';
import type { TrialView } from '#rooms/territory/engine/trial-view.ts';

/** An exercise as its page shows it; the moves of the view are those that changed something. */
export interface TrialFrame {
  readonly view: TrialView;
  readonly trial: PlayedTrial;
  /** In which municipalities move, as it is without the moves. */
  readonly delineation: TerritoryDelineation;
  /** To whose borders it is compared. */
  readonly other: TerritoryDelineation;
  readonly effect: TrialEffect;
  /** The query of a link to the same day. */
  readonly suffix: string;
}

/** Where the page leads after a step: to what it did, and to whither a municipality may go. */
export const resultId = 'gevolg';
export const choiceId = 'waarheen';
