import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type DrawnMap, drawMap } from '../engine/drawn-map.ts';
import { geometryKey } from './geometry-key.ts';
import { getGeometry } from './get-geometry.ts';
import { territoryOn } from './territory-on.ts';

/** Drawings, by what they show; there are a dozen, as many as the facts have states. */
const drawings = new Map<string, DrawnMap>();
const drawingsKept = 24;

/** The municipalities and reference regions of a day, drawn. Refuses (NotFound, Invalid) a day without a map. */
export async function getMap(ctx: Reading, day: Day): Promise<DrawnMap> {
  const territory = await territoryOn(ctx, day);
  const { boundaries, raster } = await geometryKey(ctx, day);
  const state = `${territory.key} ${boundaries ?? raster}`;
  const known = drawings.get(state);
  if (known !== undefined) return known;
  const drawn = drawMap(await getGeometry(ctx, day), [...territory.lines.values()]);
  if (drawings.size >= drawingsKept) drawings.clear();
  drawings.set(state, drawn);
  return drawn;
}
