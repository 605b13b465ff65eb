import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type DrawnMap, drawMap, type MapMunicipality } from '../engine/drawn-map.ts';
import { geometryKey } from './geometry-key.ts';
import { getGeometry } from './get-geometry.ts';
import { dateOf, municipalitiesOn } from './municipalities-on.ts';

/** Drawings, by what they show; there are a dozen, as many as the facts have states. */
const drawings = new Map<string, DrawnMap>();
const drawingsKept = 24;

/** The municipalities and reference regions of a day, drawn. Refuses (NotFound, Invalid) a day without a map. */
export async function getMap(ctx: Reading, day: Day): Promise<DrawnMap> {
  const state = await stateOn(ctx, day);
  const known = drawings.get(state);
  if (known !== undefined) return known;
  const drawn = drawMap(await getGeometry(ctx, day), await membersOn(ctx, day));
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
  const versions = await ctx.db
    .selectFrom('territory.delineation_version')
    .select('id')
    .where('delineation', '=', 'referentieregio')
    .where('valid', '@>', dateOf(day))
    .execute();
  const { boundaries, raster } = await geometryKey(ctx, day);
  return [facts, boundaries ?? raster, ...versions.map(({ id }) => id)].join(' ');
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
