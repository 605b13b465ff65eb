import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { municipalitiesOf } from '../engine/comparison/delineations-of-region.ts';
import { regionsCode } from '../engine/comparison/territory.ts';
import { findDelineation } from './find-delineation.ts';
import { type RegionLine, type RegionsFooting, regionLine } from './region-line.ts';
import { territoryOn } from './territory-on.ts';

/** The regions of a day, none where they are unknown or were not there yet. */
export interface RegionsOnDay extends RegionsFooting {
  readonly regions: readonly RegionLine[];
}

/** The reference regions of a day by name, with their sums. Refuses (Invalid) a day before the facts begin. */
export async function listRegions(ctx: Reading, day: Day): Promise<RegionsOnDay> {
  const territory = await territoryOn(ctx, day);
  const { knowledge, existsFrom, statedOn, source, areas } = findDelineation(territory, regionsCode);
  const footing = { knowledge, existsFrom, statedOn, source };
  if (knowledge !== 'known') return { ...footing, regions: [] };
  const regions = [...areas.values()].map((area) => regionLine(area, municipalitiesOf(territory, area.code)));
  return { ...footing, regions };
}
