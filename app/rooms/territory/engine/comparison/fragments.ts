import { areasAround, membersIn, shareIn } from './delineation.ts';
import type { Incidence } from './incidence.ts';
import type { Measure } from './move-plan.ts';

/** The members of one area in one region (indices): `weight` is how much they count for, by each measure. */
export interface Fragment {
  readonly area: number;
  readonly region: number;
  readonly members: readonly number[];
  readonly weight: Readonly<Record<Measure, number>>;
}

/**
 * The fragments of a delineation, by area, then region. Null where moves are not defined: nobody is known to lie in
 * it, a member lies in no region or in several, so that it is not said where it should go, or the measure is not known of it.
 */
export function fragmentsOf(incidence: Incidence, measure: Measure): Fragment[] | null {
  const { areas, regions } = incidence;
  const fragments: Fragment[] = [];
  for (const area of areas.areas.keys()) {
    const byRegion = new Map<number, number[]>();
    for (const municipality of membersIn(areas, area)) {
      const [region, another] = areasAround(regions, municipality);
      if (region === undefined || another !== undefined) return null;
      byRegion.set(region, [...(byRegion.get(region) ?? []), municipality]);
    }
    for (const [region, members] of [...byRegion].sort(([one], [other]) => one - other)) {
      fragments.push({ area, region, members, weight: weightOf(incidence, area, members) });
    }
  }
  const isKnown = fragments.every(({ weight }) => !Number.isNaN(weight[measure]));
  return fragments.length > 0 && isKnown ? fragments : null;
}

/** What all fragments together count for, by each measure. */
export function totalOf(fragments: readonly Fragment[]): Record<Measure, number> {
  const sum = (measure: Measure) => fragments.reduce((total, { weight }) => total + weight[measure], 0);
  return { municipalities: sum('municipalities'), inhabitants: sum('inhabitants') };
}

/** What these members (indices) of an area count for, by each measure. */
export function weightOf(
  { areas }: Incidence,
  area: number,
  members: readonly number[],
): Record<Measure, number> {
  const { inhabitants } = areas.municipalities;
  const people = members.map((one) => (inhabitants[one] as number) * shareIn(areas, one, area));
  return { municipalities: members.length, inhabitants: people.reduce((sum, one) => sum + one, 0) };
}
