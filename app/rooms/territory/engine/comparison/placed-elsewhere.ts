import type { AreaPosition } from './position.ts';

/** A delineation with the positions of its areas. */
export interface PlacedDelineation {
  readonly code: string;
  readonly positions: readonly AreaPosition[];
}

/** In these delineations (codes, as given) the municipality is placed elsewhere. */
export interface PlacedElsewhere {
  readonly nis: string;
  readonly delineations: readonly string[];
}

/**
 * The municipalities that are placed elsewhere ("elders ingedeeld"): the main region of an area of theirs is not
 * their own. A tie is none: then the area has no main region to be outside of. Each delineation counts once; most
 * delineations first, then by code. Name the set of delineations wherever this is shown: the count means nothing
 * without it.
 */
export function placedElsewhere(delineations: readonly PlacedDelineation[]): PlacedElsewhere[] {
  const elsewhere = new Map<string, string[]>();
  for (const { code, positions } of delineations) {
    const decided = positions.filter(({ exAequo }) => !exAequo);
    for (const nis of new Set(decided.flatMap(({ outside }) => outside))) {
      elsewhere.set(nis, [...(elsewhere.get(nis) ?? []), code]);
    }
  }
  return [...elsewhere]
    .map(([nis, codes]) => ({ nis, delineations: codes }))
    .sort((p, q) => q.delineations.length - p.delineations.length || (p.nis < q.nis ? -1 : 1));
}
