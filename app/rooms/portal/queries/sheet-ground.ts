import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type LegalSituations, legalSituations } from '#rooms/legislation/queries/legal-situations.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { DrawnMap } from '#rooms/territory/engine/drawn-map.ts';
import { getMap } from '#rooms/territory/queries/get-map.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';

/** What all sheets of a day tell from. */
export interface SheetGround {
  readonly day: Day;
  readonly territory: Territory;
  readonly legal: LegalSituations;
  readonly map: DrawnMap;
}

/** Reads what the sheets of a day share, once for all of them. Refuses (Invalid, NotFound) a day before the facts begin. */
export async function sheetGround(ctx: Reading, day: Day): Promise<SheetGround> {
  return {
    day,
    territory: await territoryOn(ctx, day),
    legal: await legalSituations(ctx, day),
    map: await getMap(ctx, day),
  };
}
