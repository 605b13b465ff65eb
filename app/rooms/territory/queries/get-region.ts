import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { isCode } from '../model.ts';
import { getDelineation } from './get-delineation.ts';
import { municipalitiesOn } from './municipalities-on.ts';
import { lineColumns, type MunicipalityLine, municipalityLine } from './municipality-line.ts';
import { type RegionLine, type RegionsFooting, regionLine } from './region-line.ts';

/** A region with its municipalities; without them where the regions of the day are unknown or were not there yet. */
export interface RegionOnDay extends RegionLine, RegionsFooting {
  readonly municipalities: readonly MunicipalityLine[];
}

/**
 * The reference region with this code on the day, its municipalities by name. Where the day has no regions, its
 * name is that of its first version. Refuses (NotFound) a code that never was one, (Invalid) a day before the
 * facts begin.
 */
export async function getRegion(ctx: Reading, code: string, day: Day): Promise<RegionOnDay> {
  if (!isCode(code)) throw unknownRegion();
  const { knowledge, existsFrom, statedOn, source, version } = await getDelineation(
    ctx,
    'referentieregio',
    day,
  );
  const row = await ctx.db
    .selectFrom('territory.area as a')
    .innerJoin('territory.delineation_version as v', 'v.id', 'a.version')
    .where('v.delineation', '=', 'referentieregio')
    .where('a.code', '=', code)
    .select(['a.code', 'a.name', 'a.alternative_names', 'a.uri'])
    .orderBy((eb) => eb('v.id', '=', version ?? ''), 'desc')
    .orderBy('v.valid_from')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw unknownRegion();
  const members = await ctx.db
    .selectFrom(municipalitiesOn(day))
    .where('region_code', '=', code)
    .select(lineColumns)
    .orderBy(sql`name collate public.dutch`)
    .execute();
  const municipalities = members.map(municipalityLine);
  return { ...regionLine(row, municipalities), knowledge, existsFrom, statedOn, source, municipalities };
}

function unknownRegion(): NotFound {
  return new NotFound('Deze referentieregio kennen we niet. Kies er een uit de lijst.');
}
