import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { structuresOn } from './structures-on.ts';

/**
 * In how many structures that still work each municipality of the day takes part, itself or with its OCMW, by NIS code;
 * null on a day of which no list tells. Refuses (Invalid) a day before the facts begin.
 */
export async function countStructures(ctx: Reading, day: Day): Promise<ReadonlyMap<string, number> | null> {
  const { structures } = await structuresOn(ctx, day);
  if (structures.some(({ municipalities }) => municipalities === null)) return null;
  const counts = new Map([...(await territoryOn(ctx, day)).lines.keys()].map((nis) => [nis, 0]));
  for (const { isActive, municipalities } of structures) {
    if (!isActive) continue;
    for (const { nis } of municipalities ?? []) counts.set(nis, (counts.get(nis) ?? 0) + 1);
  }
  return counts;
}
