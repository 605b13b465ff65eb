import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { getDelineation } from './get-delineation.ts';
import { municipalitiesOn } from './municipalities-on.ts';
import { lineColumns, municipalityLine } from './municipality-line.ts';
import { type RegionLine, type RegionsFooting, regionLine } from './region-line.ts';

/** The regions of a day, none where they are unknown or were not there yet. */
export interface RegionsOnDay extends RegionsFooting {
  readonly regions: readonly RegionLine[];
}

/** The reference regions of a day by name, with their sums. Refuses (Invalid) a day before the facts begin. */
export async function listRegions(ctx: Reading, day: Day): Promise<RegionsOnDay> {
  const { knowledge, existsFrom, statedOn, source, version } = await getDelineation(
    ctx,
    'referentieregio',
    day,
  );
  const footing = { knowledge, existsFrom, statedOn, source };
  if (knowledge !== 'known' || version === null) return { ...footing, regions: [] };
  const rows = await ctx.db
    .selectFrom('territory.area')
    .where('version', '=', version)
    .select(['code', 'name', 'alternative_names', 'uri'])
    .orderBy('name')
    .execute();
  const municipalities = await ctx.db.selectFrom(municipalitiesOn(day)).select(lineColumns).execute();
  const lines = municipalities.map(municipalityLine);
  return {
    ...footing,
    regions: rows.map((row) =>
      regionLine(
        row,
        lines.filter((line) => line.region?.code === row.code),
      ),
    ),
  };
}
