/**
 * What the written rule looks at: the inhabitants who would move (NaN: not known), the kilometres of border that the
 * movers share with where they go, and the lowest code (index) among them.
 */
export interface Candidate {
  readonly inhabitants: number;
  readonly borderKm: number;
  readonly lowestCode: number;
}

/**
 * Puts equal solutions in order, best first: fewest inhabitants move, then the longest border shared with the
 * receiving area, then the lowest NIS code. Inhabitants decide nothing unless they are known of every candidate;
 * borders are compared to the metre. Candidates that are equal in all three keep their order.
 */
export function rankByRule<T extends Candidate>(candidates: readonly T[]): T[] {
  const counted = candidates.every(({ inhabitants }) => !Number.isNaN(inhabitants));
  return candidates.toSorted((one, other) => {
    const people = counted ? one.inhabitants - other.inhabitants : 0;
    return people || metres(other) - metres(one) || one.lowestCode - other.lowestCode;
  });
}

function metres({ borderKm }: Candidate): number {
  return Math.round(borderKm * 1000);
}
