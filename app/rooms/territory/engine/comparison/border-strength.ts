import type { Borders } from './borders.ts';
import { areasAround, type Delineation } from './delineation.ts';

/** How many of the delineations that know both neighbours (in an area each) set them in different areas. */
export interface BorderStrength {
  readonly a: string;
  readonly b: string;
  readonly separating: number;
  readonly knowing: number;
}

/**
 * The coinciding borders ("samenvallende grenzen"): for each pair of neighbours, `a` before `b`, ordered by code, the
 * number of these delineations that separate them. Two that share at least one area are not separated.
 */
export function borderStrengths(borders: Borders, delineations: readonly Delineation[]): BorderStrength[] {
  const { municipalities, starts, others } = borders;
  return municipalities.codes.flatMap((a, one) => {
    return [...others.subarray(starts[one], starts[one + 1])]
      .filter((other) => other > one)
      .map((other) => ({ a, b: municipalities.codes[other] ?? '', ...strength(delineations, one, other) }));
  });
}

function strength(
  delineations: readonly Delineation[],
  one: number,
  other: number,
): Pick<BorderStrength, 'separating' | 'knowing'> {
  let separating = 0;
  let knowing = 0;
  for (const delineation of delineations) {
    const around = areasAround(delineation, one);
    const beyond = areasAround(delineation, other);
    if (around.length === 0 || beyond.length === 0) continue;
    knowing += 1;
    if (!around.some((area) => beyond.includes(area))) separating += 1;
  }
  return { separating, knowing };
}
