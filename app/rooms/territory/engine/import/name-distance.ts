/**
 * The optimal string alignment distance between two texts: how many signs are to be put in, left out, replaced or
 * swapped with their neighbour. Damerau 1964; O(length x length).
 */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now[column] = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = now;
  }
  return last[other.length] ?? 0;
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
    .filter((item) => Math.abs(item.form.length - form.length) <= distance)
    .map((item) => ({ item, off: editDistance(item.form, form) }))
    .filter(({ off }) => off <= distance)
    .sort((one, other) => one.off - other.off || (one.item.form < other.item.form ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item);
}
