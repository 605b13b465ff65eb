import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { countStructures } from '#rooms/cooperation/queries/count-structures.ts';
import type { MapGround } from '#rooms/territory/engine/kept-pictures.ts';
import type { BroughtFigures } from '#rooms/territory/engine/map-figures.ts';
import { levelOf } from '#rooms/territory/engine/map-frame.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { getMapGround } from '#rooms/territory/queries/get-map-ground.ts';
import { populationGrowth } from '#rooms/territory/queries/population-growth.ts';

/**
 * What a view is drawn on, with the figures that it asks for and the territory does not hold. Refuses (NotFound,
 * Invalid) a day without a map.
 */
export async function getViewGround(ctx: Reading, view: MapView, day: Day): Promise<MapGround> {
  const ground = await getMapGround(ctx, day, levelOf(view.frame));
  return { ...ground, brought: await broughtFor(ctx, view, day) };
}

async function broughtFor(
  ctx: Reading,
  { look, measure }: MapView,
  day: Day,
): Promise<BroughtFigures | null> {
  if (look !== 'waarde') return null;
  if (measure === 'groei') return await growthOf(ctx, day);
  if (measure !== 'samenwerking') return null;
  const figures = await countStructures(ctx, day);
  return figures && { figures, counts: [] };
}

async function growthOf(ctx: Reading, day: Day): Promise<BroughtFigures> {
  const counted = await populationGrowth(ctx, day);
  return {
    figures: new Map(counted.map(({ nis, growth }) => [nis, growth])),
    counts: counted.flatMap(({ first, last }) => [first, last]),
  };
}
