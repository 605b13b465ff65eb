import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { dateOf } from './municipalities-on.ts';

/** What the map of a day is drawn from: boundaries from elsewhere by their id, else a raster by its checksum. */
export interface GeometryKey {
  readonly boundaries: string | null;
  readonly raster: string;
  /** Where the boundaries come from, in Dutch; null for the raster. */
  readonly source: string | null;
}

/** One small query. Refuses (NotFound) a day without a map, (Invalid) a day before the facts begin. */
export async function geometryKey(ctx: Reading, day: Day): Promise<GeometryKey> {
  const found = await ctx.db
    .selectFrom('territory.raster as r')
    .leftJoin('territory.geometry as g', (join) => join.on('g.valid', '@>', dateOf(day)))
    .where('r.valid', '@>', dateOf(day))
    .select(['g.id as boundaries', 'r.checksum as raster', 'g.source'])
    .executeTakeFirst();
  if (found === undefined) throw new NotFound('Voor deze dag is er geen kaart. Kies een andere datum.');
  return found;
}
