import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type DrawnMap, drawMap, type MapMunicipality } from '../engine/drawn-map.ts';
import { buildGeometry } from '../engine/geometry.ts';
import { parseRaster } from '../engine/raster.ts';
import type { Topology } from '../engine/topology.ts';
import { getRaster } from './get-raster.ts';
import { municipalitiesOn } from './municipalities-on.ts';

/**
 * Geometries by the checksum of their raster: there are as many as merger days, and each takes a good part of
 * a second to trace. The same checksum is always the same drawing, so nothing here can grow stale.
 */
const geometries = new Map<string, Topology>();

/** The drawings on these geometries, by what they show; a few days are looked at much, the others seldom. */
const drawings = new Map<string, DrawnMap>();
const drawingsKept = 8;

/** The municipalities and reference regions of a day, drawn. Refuses (NotFound, Invalid) a day without a map. */
export async function getMap(ctx: Reading, day: Day): Promise<DrawnMap> {
  const { rle, checksum } = await getRaster(ctx, day);
  const members = await membersOn(ctx, day);
  const key = checksum + JSON.stringify(members);
  const known = drawings.get(key);
  if (known !== undefined) return known;
  const drawn = drawMap(geometryOf(rle, checksum), members);
  if (drawings.size >= drawingsKept) drawings.clear();
  drawings.set(key, drawn);
  return drawn;
}

async function membersOn(ctx: Reading, day: Day): Promise<MapMunicipality[]> {
  const rows = await ctx.db
    .selectFrom(municipalitiesOn(day))
    .select(['nis', 'name', 'region_code', 'region_name'])
    .orderBy('nis')
    .execute();
  return rows.map(({ nis, name, region_code: code, region_name: regionName }) => ({
    nis,
    name,
    region: code === null || regionName === null ? null : { code, name: regionName },
  }));
}

function geometryOf(rle: string, checksum: string): Topology {
  const known = geometries.get(checksum) ?? buildGeometry(parseRaster(rle), 'overview');
  geometries.set(checksum, known);
  return known;
}
