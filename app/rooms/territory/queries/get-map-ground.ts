import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { MapGround } from '../engine/kept-pictures.ts';
import { mapSheetOf } from '../engine/map-sheet.ts';
import { getGeometry } from './get-geometry.ts';
import { territoryOn } from './territory-on.ts';

/** What all views of a day are drawn on. Refuses (NotFound, Invalid) a day without a map. */
export async function getMapGround(ctx: Reading, day: Day): Promise<MapGround> {
  const territory = await territoryOn(ctx, day);
  return { territory, sheet: mapSheetOf(await getGeometry(ctx, day)) };
}
