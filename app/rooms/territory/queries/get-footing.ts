import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { territoryFooting } from '../engine/comparison/territory-footing.ts';
import { territoryOn } from './territory-on.ts';

/** Of which day figures of the territory are, and whose. */
export interface Footing {
  readonly statedOn: Day;
  readonly source: string;
}

/**
 * What the municipalities of a day are known by: the reference regions, or the provinces where the regions of
 * that day are unknown or were not there yet. Null where neither says of which day it is. Refuses (Invalid) a
 * day before the facts begin.
 */
export async function getFooting(ctx: Reading, day: Day): Promise<Footing | null> {
  return territoryFooting(await territoryOn(ctx, day));
}
