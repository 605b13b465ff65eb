import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { readTopology } from '../engine/boundaries/stored-topology.ts';
import { buildGeometry } from '../engine/geometry.ts';
import { parseRaster } from '../engine/raster.ts';
import type { Level } from '../engine/simplification.ts';
import type { Topology } from '../engine/topology.ts';
import { type GeometryKey, geometryKey } from './geometry-key.ts';
import { getRaster } from './get-raster.ts';

/**
 * Geometries by level and by what they are drawn from. The same key is always the same drawing, so nothing here can
 * grow stale; there are three levels of as many as there are merger days.
 */
const geometries = new Map<string, Topology>();
const geometriesKept = 24;

/**
 * The municipalities of a day as a plane to draw from, as fine as the level asks: the official boundaries where there
 * are any, else those of the raster. Kept in memory: then it costs one small query. Refuses (NotFound, Invalid) a day
 * without a map.
 */
export async function getGeometry(ctx: Reading, day: Day, level: Level = 'overview'): Promise<Topology> {
  const drawnFrom = await geometryKey(ctx, day);
  const key = `${level} ${drawnFrom.boundaries ?? drawnFrom.raster}`;
  const known = geometries.get(key);
  if (known !== undefined) return known;
  const geometry = await drawn(ctx, { day, level, drawnFrom });
  if (geometries.size >= geometriesKept) geometries.clear();
  geometries.set(key, geometry);
  return geometry;
}

async function drawn(
  ctx: Reading,
  { day, level, drawnFrom }: { day: Day; level: Level; drawnFrom: GeometryKey },
): Promise<Topology> {
  if (drawnFrom.boundaries === null)
    return buildGeometry(parseRaster((await getRaster(ctx, day)).rle), level);
  const { topology } = await ctx.db
    .selectFrom('territory.geometry_level')
    .select('topology')
    .where('geometry', '=', drawnFrom.boundaries)
    .where('level', '=', level)
    .executeTakeFirstOrThrow();
  return readTopology(topology);
}
