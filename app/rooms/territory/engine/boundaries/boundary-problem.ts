/** Why boundaries cannot be used. Municipalities by NIS code, areas in square kilometres, lengths in kilometres. */
export type BoundaryProblem =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'noFeatures' }
  | { readonly kind: 'unknownCrs'; readonly name: string }
  | { readonly kind: 'elsewhere'; readonly epsg: number }
  | { readonly kind: 'withoutCode'; readonly count: number }
  | { readonly kind: 'twice'; readonly nis: readonly string[] }
  | { readonly kind: 'noLand'; readonly nis: readonly string[] }
  | { readonly kind: 'openRing'; readonly nis: readonly string[] }
  | { readonly kind: 'overlap'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'crossing'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'noSuchDay'; readonly missing: readonly string[]; readonly unknown: readonly string[] }
  | { readonly kind: 'area'; readonly municipalities: readonly AreaDifference[] }
  | { readonly kind: 'missingNeighbours'; readonly pairs: readonly BorderedPair[] }
  | { readonly kind: 'extraNeighbours'; readonly pairs: readonly BorderedPair[] };

/** Two municipalities; '' is outside Flanders. */
type Pair = readonly [string, string];

export interface AreaDifference {
  readonly nis: string;
  readonly drawnKm2: number;
  readonly knownKm2: number;
}

export interface BorderedPair {
  readonly a: string;
  readonly b: string;
  readonly borderKm: number;
}
