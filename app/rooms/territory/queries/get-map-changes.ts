import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type MapChange, mapChanges, type TerritoryOfDay } from '../engine/map-changes.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { territoryOn } from './territory-on.ts';

/**
 * What is otherwise on another day for the municipalities of the shown one (`mapChanges`). Refuses (Invalid) a day
 * before the facts begin.
 */
export async function getMapChanges(
  ctx: Reading,
  shown: TerritoryOfDay,
  other: Day,
  delineations: readonly string[],
): Promise<readonly MapChange[]> {
  const there = { territory: await territoryOn(ctx, other), day: other };
  return mapChanges(shown, there, await listMergerSteps(ctx), delineations);
}
