import type { Incidence } from './incidence.ts';
import { positionOf } from './position.ts';

/**
 * How two delineations cut each other. `areasCut` and `regionsCut` are those that lie in two or more of the other;
 * `fragments` are the meetings of an area with a region (F), `excess` those beyond one per area with a known region
 * (0: no area is cut). `mustCut` is what the numbers alone force: fewer areas than the regions they cover cannot all
 * lie within one (after the "expected splits" of Dave's Redistricting).
 */
export interface Splitting {
  readonly areasCut: number;
  readonly regionsCut: number;
  readonly fragments: number;
  readonly excess: number;
  readonly mustCut: boolean;
  readonly regions: readonly RegionSplitting[];
}

/** A region: how many areas have members in it, and how many of those cross its border (are `crossing`). */
export interface RegionSplitting {
  readonly region: string;
  readonly areas: number;
  readonly crossingAreas: number;
}

/** Counts the cuts in both directions. */
export function splittingOf(incidence: Incidence): Splitting {
  const { counts, areas, regions } = incidence;
  const width = regions.areas.length;
  const perArea = areas.areas.map((_, area) => {
    return counts
      .subarray(area * width, (area + 1) * width)
      .reduce((sum, count) => sum + Number(count > 0), 0);
  });
  const crosses = areas.areas.map((_, area) => positionOf(incidence, area) === 'crossing');
  const perRegion = regions.areas.map((region, at) => regionSplitting(incidence, region, at, crosses));
  const fragments = perArea.reduce((sum, touched) => sum + touched, 0);
  const touching = perArea.filter((touched) => touched > 0).length;
  const touched = perRegion.filter((region) => region.areas > 0).length;
  return {
    areasCut: perArea.filter((one) => one > 1).length,
    regionsCut: perRegion.filter((region) => region.areas > 1).length,
    fragments,
    excess: fragments - touching,
    mustCut: touched > touching,
    regions: perRegion,
  };
}

function regionSplitting(
  { counts, regions }: Incidence,
  region: string,
  at: number,
  crosses: readonly boolean[],
): RegionSplitting {
  const width = regions.areas.length;
  let areas = 0;
  let crossingAreas = 0;
  for (let area = 0; area < crosses.length; area += 1) {
    if (counts[area * width + at] === 0) continue;
    areas += 1;
    if (crosses[area]) crossingAreas += 1;
  }
  return { region, areas, crossingAreas };
}
