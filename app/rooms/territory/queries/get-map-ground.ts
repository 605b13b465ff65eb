import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { MapGround } from '../engine/kept-pictures.ts';
import { mapSheetOf } from '../engine/map-sheet.ts';
import type { Level } from '../engine/simplification.ts';
import { geometryKey } from './geometry-key.ts';
import { getGeometry } from './get-geometry.ts';
import { territoryOn } from './territory-on.ts';

/**
 * What the views of a day are drawn on, as fine as the level asks: 'overview' for the whole map, 'detail' for one that
 * is zoomed in on. Refuses (NotFound, Invalid) a day without a map.
 */
export async function getMapGround(ctx: Reading, day: Day, level: Level = 'overview'): Promise<MapGround> {
  const territory = await territoryOn(ctx, day);
  const { source } = await geometryKey(ctx, day);
  return { territory, sheet: mapSheetOf(await getGeometry(ctx, day, level)), boundarySource: source };
}
