import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type DrawnMap, drawMap } from '../engine/drawn-map.ts';
import type { CodeAndName } from '../model.ts';
import { getGeometry } from './get-geometry.ts';
import { territoryOn } from './territory-on.ts';

/**
 * The municipalities of a day, drawn in the areas in which they lie: the first of several, none where they have none.
 * The areas stand where a map of the regions has its regions. Refuses (NotFound, Invalid) a day without a map.
 */
export async function drawAreas(
  ctx: Reading,
  day: Day,
  areasOf: ReadonlyMap<string, readonly CodeAndName[]>,
): Promise<DrawnMap> {
  const { lines } = await territoryOn(ctx, day);
  return drawMap(
    await getGeometry(ctx, day),
    [...lines.values()].map(({ nis, name }) => ({ nis, name, region: areasOf.get(nis)?.[0] ?? null })),
  );
}
