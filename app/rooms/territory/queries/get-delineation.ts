import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { TerritoryDelineation } from '../engine/comparison/territory.ts';
import { findDelineation } from './find-delineation.ts';
import { territoryOn } from './territory-on.ts';

/** The delineation with this code as it stands on the day. Refuses (NotFound) a code that is none. */
export async function getDelineation(ctx: Reading, code: string, day: Day): Promise<TerritoryDelineation> {
  return findDelineation(await territoryOn(ctx, day), code);
}
