/**
 * The optimal string alignment distance between two texts: how many signs are to be put in, left out, replaced or
 * swapped with their neighbour; `limit` + 1 as soon as it is more than the limit. Damerau 1964; O(length x length).
 */
export function editDistance(one: string, other: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast = new Uint32Array(other.length + 1);
  let last = Uint32Array.from(beforeLast, (_, column) => column);
  let now = new Uint32Array(other.length + 1);
  let least = 0;
  for (let row = 1; row <= one.length; row += 1) {
    const leastBefore = least;
    least = fillRow(now, { one, other, row, last, beforeLast });
    // A swap reaches back over two rows: only when both are beyond the limit nothing can come below it.
    if (Math.min(least, leastBefore) > limit) return limit + 1;
    [beforeLast, last, now] = [last, now, beforeLast];
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

interface Row {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly last: Uint32Array;
  readonly beforeLast: Uint32Array;
}

/** Fills in the distances of the first `row` signs of the one to every beginning of the other; gives the least. */
function fillRow(now: Uint32Array, { one, other, row, last, beforeLast }: Row): number {
  now[0] = row;
  let least = row;
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = one[row - 1] === other[column - 1];
    const isSwapped = row > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
    const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const swapped = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : replaced;
    const moved = Math.min(last[column] ?? 0, now[column - 1] ?? 0) + 1;
    const distance = Math.min(moved, replaced, swapped);
    now[column] = distance;
    least = Math.min(least, distance);
  }
  return least;
}

/** How many signs a word of this length may be off to be a slip of the pen: one in four, three at most. */
export function slipsAllowed(text: string): number {
  return Math.min(3, Math.floor(text.length / 4));
}

/** Those whose form is at most `distance` from this one, the nearest first, at most `limit`; equally near by form. */
export function nearest<Item extends { readonly form: string }>(
  items: readonly Item[],
  form: string,
  { distance, limit }: { distance: number; limit: number },
): readonly Item[] {
  return items
    .map((item) => ({ item, off: editDistance(item.form, form, distance) }))
    .filter(({ off }) => off <= distance)
    .sort((one, other) => one.off - other.off || (one.item.form < other.item.form ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item);
}
