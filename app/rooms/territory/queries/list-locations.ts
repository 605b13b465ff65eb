import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { GeoPoint } from '../engine/compass.ts';
import { dateOf } from './municipalities-on.ts';

/**
 * Of every municipality of the day (NIS code) a point inside it, in WGS 84. Refuses (Invalid) a day before the facts
 * begin.
 */
export async function listLocations(ctx: Reading, day: Day): Promise<ReadonlyMap<string, GeoPoint>> {
  const rows = await ctx.db
    .selectFrom('territory.municipality as m')
    .where('m.valid', '@>', dateOf(day))
    .select(['m.nis', 'm.latitude', 'm.longitude'])
    .execute();
  return new Map(rows.map(({ nis, latitude, longitude }) => [nis, { latitude, longitude }]));
}
