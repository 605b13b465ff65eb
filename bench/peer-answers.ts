import type { AllPairs } from '#rooms/territory/engine/comparison/all-pairs.ts';
import type { Delineation } from '#rooms/territory/engine/comparison/delineation.ts';
import type { PeerRound } from './peers.ts';

export const tolerance = 1e-9;

/** Ours in the order in which peers.py has them, of i over j (`at`) and of j over i (`back`). */
type Answers = (at: number, back: number) => Record<string, number | undefined>;

/** What scikit-learn should say. */
export function sklearnAnswers({ plain, minimalMoves }: AllPairs): Answers {
  return (at, back) => ({
    'adjusted Rand': plain.adjustedRand[at],
    homogeneity: plain.homogeneity[at],
    completeness: plain.completeness[at],
    'V-measure': plain.vMeasure[at],
    'variation of information': plain.variationOfInformation[at],
    moves: minimalMoves[at],
    'moves of the other': minimalMoves[back],
  });
}

/** What igraph should say. */
export function igraphAnswers({ plain, minimalMoves }: AllPairs): Answers {
  return (at, back) => ({
    'adjusted Rand': plain.adjustedRand[at],
    NMI: plain.vMeasure[at],
    'variation of information': plain.variationOfInformation[at],
    'split-join': minimalMoves[at],
    'split-join of the other': minimalMoves[back],
  });
}

/** Every answer of a peer that is further than the tolerance from ours, as a line. */
export function differencesWith(
  forty: readonly Delineation[],
  { found }: PeerRound,
  answers: Answers,
): string[] {
  const pairs = forty.flatMap((_, i) => forty.slice(i + 1).map((_, step) => [i, i + 1 + step] as const));
  if (found.length !== pairs.length) return [`DIFFERENT: ${found.length} pairs instead of ${pairs.length}`];
  return pairs.flatMap(([i, j], pair) => {
    const ours = answers(i * forty.length + j, j * forty.length + i);
    return Object.entries(ours).flatMap(([index, value = Number.NaN], at) => {
      const theirs = found[pair]?.[at] ?? Number.NaN;
      if (Math.abs(value - theirs) <= tolerance) return [];
      return `DIFFERENT: ${index} of ${forty[i]?.code} over ${forty[j]?.code}: ${value}, not ${theirs}`;
    });
  });
}
