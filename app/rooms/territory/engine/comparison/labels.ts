import type { Delineation } from './delineation.ts';

/**
 * A delineation in which everybody lies wholly in one area or in none: `areaOf[m]` is the area (index) of municipality
 * m, -1 for none, and `people[a]` the inhabitants of area a.
 */
export interface Labelled {
  readonly delineation: Delineation;
  readonly areaOf: Int32Array;
  readonly people: Float64Array;
}

/** Reads a delineation as labels; null where somebody lies in several areas, or in one for a part. */
export function labelled(delineation: Delineation): Labelled | null {
  const { municipalities, areas, starts, areaOf, shareOf } = delineation;
  if (shareOf.some((share) => share !== 1)) return null;
  const labels = new Int32Array(municipalities.codes.length).fill(-1);
  const people = new Float64Array(areas.length);
  for (let municipality = 0; municipality < labels.length; municipality += 1) {
    const at = starts[municipality] as number;
    const around = (starts[municipality + 1] as number) - at;
    if (around > 1) return null;
    if (around === 0) continue;
    const area = areaOf[at] as number;
    labels[municipality] = area;
    (people[area] as number) += municipalities.inhabitants[municipality] as number;
  }
  return { delineation, areaOf: labels, people };
}
