import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type DrawnMap, drawMap, type MapMunicipality } from '../engine/drawn-map.ts';
import { buildGeometry } from '../engine/geometry.ts';
import { parseRaster } from '../engine/raster.ts';
import type { Topology } from '../engine/topology.ts';
import { getRaster } from './get-raster.ts';
import { dateOf, municipalitiesOn } from './municipalities-on.ts';

/**
 * Geometries by the checksum of their raster: there are as many as merger days, and each takes a good part of
 * a second to trace. The same checksum is always the same drawing, so nothing here can grow stale.
 */
const geometries = new Map<string, Topology>();

/** The drawings on these geometries, by what they show; there are a dozen, as many as the facts have states. */
const drawings = new Map<string, DrawnMap>();
const drawingsKept = 24;

/** The municipalities and reference regions of a day, drawn. Refuses (NotFound, Invalid) a day without a map. */
export async function getMap(ctx: Reading, day: Day): Promise<DrawnMap> {
  const state = await stateOn(ctx, day);
  const known = drawings.get(state);
  if (known !== undefined) return known;
  const { rle, checksum } = await getRaster(ctx, day);
  const drawn = drawMap(geometryOf(rle, checksum), await membersOn(ctx, day));
  if (drawings.size >= drawingsKept) drawings.clear();
  drawings.set(state, drawn);
  return drawn;
}

/** What the drawing of a day follows from: the facts as they were loaded, and which of their periods it lies in. */
async function stateOn(ctx: Reading, day: Day): Promise<string> {
  const { facts } = await ctx.db
    .selectFrom('territory.loaded_set')
    .select(sql<string>`md5(string_agg(checksum, ' ' order by name))`.as('facts'))
    .executeTakeFirstOrThrow();
  const periods = await ctx.db
    .selectFrom('territory.raster')
    .select('id')
    .where('valid', '@>', dateOf(day))
    .unionAll(
      ctx.db
        .selectFrom('territory.delineation_version')
        .select('id')
        .where('delineation', '=', 'referentieregio')
        .where('valid', '@>', dateOf(day)),
    )
    .execute();
  return [facts, ...periods.map(({ id }) => id).sort()].join(' ');
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
