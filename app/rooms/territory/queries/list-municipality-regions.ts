import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { CodeAndName, MunicipalityName } from '../model.ts';
import { dateOf } from './municipalities-on.ts';

/** A municipality with the reference region in which it lies, null where that is not known. */
export interface MunicipalityRegion extends MunicipalityName {
  readonly region: CodeAndName | null;
}

/** Every municipality of a day (about 300) by name, with its region. Refuses (Invalid) a day before the facts begin. */
export async function listMunicipalityRegions(
  ctx: Reading,
  day: Day,
): Promise<readonly MunicipalityRegion[]> {
  const rows = await ctx.db
    .selectFrom('territory.municipality as m')
    .leftJoin('territory.placement as region', (join) =>
      join
        .onRef('region.nis', '=', 'm.nis')
        .on('region.delineation', '=', 'referentieregio')
        .on('region.valid', '@>', dateOf(day)),
    )
    .where('m.valid', '@>', dateOf(day))
    .select(['m.nis', 'm.name as name', 'region.code', 'region.name as region_name'])
    .orderBy('m.name')
    .orderBy('m.nis')
    .execute();
  return rows.map(({ nis, name, code, region_name }) => ({
    nis,
    name,
    region: code === null || region_name === null ? null : { code, name: region_name },
  }));
}
