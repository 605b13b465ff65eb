import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { buildGeometry } from '../engine/geometry.ts';
import { parseRaster } from '../engine/raster.ts';
import type { Level } from '../engine/simplification.ts';
import type { Topology } from '../engine/topology.ts';
import { getRaster } from './get-raster.ts';

/**
 * Geometries by level and the checksum of their raster: there are as many as merger days, and each takes a good part
 * of a second to trace. The same checksum is always the same drawing, so nothing here can grow stale.
 */
const geometries = new Map<string, Topology>();

/**
 * The municipalities of a day as a plane to draw from, as fine as the level asks. Refuses (NotFound, Invalid) a day
 * without a map.
 */
export async function getGeometry(ctx: Reading, day: Day, level: Level = 'overview'): Promise<Topology> {
  const { rle, checksum } = await getRaster(ctx, day);
  const key = `${level} ${checksum}`;
  const known = geometries.get(key) ?? buildGeometry(parseRaster(rle), level);
  geometries.set(key, known);
  return known;
}
