/**
 * The municipalities of one day, in the order of their NIS codes: every typed array of a comparison counts them
 * so, and a lower index is a lower code. `inhabitants` is NaN where no number is known.
 */
export interface Municipalities {
  readonly codes: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly inhabitants: Float64Array;
}

/** Puts the municipalities of a day in order. An Error where a code comes twice: a day has one state of each. */
export function orderMunicipalities(
  rows: readonly { readonly nis: string; readonly inhabitants: number | null }[],
): Municipalities {
  const ordered = rows.toSorted((one, other) => (one.nis < other.nis ? -1 : 1));
  const codes = ordered.map(({ nis }) => nis);
  const indexOf = new Map(codes.map((nis, index) => [nis, index]));
  if (indexOf.size !== codes.length) throw new Error('A municipality comes twice');
  return { codes, indexOf, inhabitants: Float64Array.from(ordered, (row) => row.inhabitants ?? Number.NaN) };
}
