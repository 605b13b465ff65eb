import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { municipalitiesOf } from '../engine/comparison/delineations-of-region.ts';
import { regionsCode } from '../engine/comparison/territory.ts';
import { isCode } from '../model.ts';
import { findDelineation } from './find-delineation.ts';
import type { MunicipalityLine } from './municipality-line.ts';
import { type RegionLine, type RegionsFooting, regionLine } from './region-line.ts';
import { territoryOn } from './territory-on.ts';

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
  const territory = await territoryOn(ctx, day);
  const { knowledge, existsFrom, statedOn, source, areas } = findDelineation(territory, regionsCode);
  const region = areas.get(code) ?? (await findRegionOfAnotherDay(ctx, code));
  if (region === null) throw unknownRegion();
  const municipalities = municipalitiesOf(territory, code);
  return { ...regionLine(region, municipalities), knowledge, existsFrom, statedOn, source, municipalities };
}

async function findRegionOfAnotherDay(ctx: Reading, code: string) {
  const found = await ctx.db
    .selectFrom('territory.area as a')
    .innerJoin('territory.delineation_version as v', 'v.id', 'a.version')
    .where('v.delineation', '=', regionsCode)
    .where('a.code', '=', code)
    .select(['a.code', 'a.name', 'a.alternative_names as alternativeNames', 'a.uri'])
    .orderBy('v.valid_from')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

function unknownRegion(): NotFound {
  return new NotFound('Deze referentieregio kennen we niet. Kies er een uit de lijst.');
}
