/** By what "fewest" is meant; the other of the two decides among equals, then the written rule. */
export type Measure = 'municipalities' | 'inhabitants';

/** The five questions of the exercise; see openMoves, existingMoves, supraRegionalMoves and connectedMoves. */
export const moveVariants = ['open', 'existing', 'supraRegional', 'connected', 'inhabitants'] as const;
export type MoveVariant = (typeof moveVariants)[number];

/** By what each variant measures "fewest"; `inhabitants` is else as `open`. */
export const measureOf: Readonly<Record<MoveVariant, Measure>> = {
  open: 'municipalities',
  existing: 'municipalities',
  supraRegional: 'municipalities',
  connected: 'municipalities',
  inhabitants: 'inhabitants',
};

/**
 * One municipality changes area within the delineation. `region` is its own, in which its new area lies; `to` is that
 * area, null where it may as well be a new one.
 */
export interface Move {
  readonly nis: string;
  readonly from: string;
  readonly region: string;
  readonly to: string | null;
}

/** A set of moves, by code; `inhabitants` is null where a number or a share is not known. */
export interface MovePlan {
  readonly moves: readonly Move[];
  readonly inhabitants: number | null;
}

/**
 * The answer to an exercise ("rekenoefening": no proposal and no decision). `found`: `plan` is the first by the written
 * rule; other sets of movers that are as small are `alternatives`, at most as many as asked, with `hasMore` where there
 * are more or that is not known. `proof` says whether the plan is proved minimal; else nothing below `bound` (in the
 * measure asked) is possible. `infeasible`: no set of moves does it. `undetermined`: not defined for these two
 * delineations, or the solver stopped without a plan; `bound` is what is proved nevertheless.
 */
export type MoveAnswer =
  | {
      readonly outcome: 'found';
      readonly plan: MovePlan;
      readonly proof: 'minimal' | 'bound';
      readonly bound: number;
      readonly exAequo: boolean;
      readonly alternatives: readonly MovePlan[];
      readonly hasMore: boolean;
    }
  | { readonly outcome: 'infeasible' }
  | { readonly outcome: 'undetermined'; readonly bound: number | null };
