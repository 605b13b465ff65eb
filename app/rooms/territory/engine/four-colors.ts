import { colorZones } from './zone-colors.ts';

/** Searching for four colours stops here: 101 police zones take some hundreds of steps. */
const stepsAtMost = 50_000;

/**
 * Gives every zone one of four colours (1 to 4) such that neighbours differ. What the simple way (`colorZones`) can do
 * with four stays so: the regions have the same colours on every page and day. Else the most constrained zone goes
 * first, and steps are taken back (Brélaz, "New methods to color the vertices of a graph", 1979). Where zones in
 * several pieces need a fifth, null.
 */
export function fourColors(
  borders: readonly (readonly [string, string])[],
): ReadonlyMap<string, number> | null {
  const simple = colorZones(borders);
  if ([...simple.values()].every((color) => color <= 4)) return simple;
  const search = { neighbours: neighboursIn(borders), colors: new Map<string, number>(), steps: 0 };
  return colorNext(search) ? search.colors : null;
}

interface Search {
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly colors: Map<string, number>;
  steps: number;
}

function neighboursIn(borders: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const [one, other] of borders.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  }
  return neighbours;
}

/** Colours one zone and then the rest; takes it back where the rest cannot be coloured. */
function colorNext(search: Search): boolean {
  search.steps += 1;
  if (search.steps > stepsAtMost) return false;
  const zone = mostConstrained(search);
  if (zone === null) return true;
  const taken = colorsAround(search, zone);
  for (const color of [1, 2, 3, 4].filter((one) => !taken.has(one))) {
    search.colors.set(zone, color);
    if (colorNext(search)) return true;
    search.colors.delete(zone);
  }
  return false;
}

function mostConstrained(search: Search): string | null {
  const open = [...search.neighbours].filter(([zone]) => !search.colors.has(zone));
  const ranked = open.map(([zone, around]) => {
    return { zone, taken: colorsAround(search, zone).size, around: around.size };
  });
  ranked.sort((p, q) => q.taken - p.taken || q.around - p.around || (p.zone < q.zone ? -1 : 1));
  return ranked[0]?.zone ?? null;
}

function colorsAround({ neighbours, colors }: Search, zone: string): Set<number> {
  return new Set([...(neighbours.get(zone) ?? [])].flatMap((other) => colors.get(other) ?? []));
}
