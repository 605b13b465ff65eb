/**
 * Gives every zone a colour (from 1 up) such that neighbours differ: greedy, most neighbours first, ties by
 * key, so the same neighbours always give the same colours. A planar map needs at most a few more than four;
 * the reference regions need four. `borders` are pairs of neighbouring keys.
 */
export function colorZones(borders: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const meet = (one: string, other: string) => {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  };
  for (const [one, other] of borders) {
    meet(one, other);
    meet(other, one);
  }
  const colors = new Map<string, number>();
  const order = [...neighbours].sort(([a, ofA], [b, ofB]) => ofB.size - ofA.size || (a < b ? -1 : 1));
  for (const [zone, around] of order) {
    const taken = new Set([...around].map((other) => colors.get(other)));
    let color = 1;
    while (taken.has(color)) color += 1;
    colors.set(zone, color);
  }
  return colors;
}
