import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { CodeAndName, Knowledge } from '../model.ts';
import { type DelineationOnDay, listDelineations } from './list-delineations.ts';
import { listMunicipalityRegions, type MunicipalityRegion } from './list-municipality-regions.ts';

/** An area in which the municipality lies, with the others that lie in it, by name. */
export interface AreaWithFellows extends CodeAndName {
  readonly alternativeNames: readonly string[];
  readonly fellows: readonly MunicipalityRegion[];
  /** How many fellows lie in the municipality's own region; null where that is not known. */
  readonly inRegion: number | null;
  /** The fellows that lie in another region. */
  readonly outside: readonly MunicipalityRegion[];
}

/** What a delineation says of a municipality on a day. */
export interface PlaceInDelineation extends Omit<DelineationOnDay, 'knowledge'> {
  readonly knowledge: Knowledge;
  /** Filled where it is known: one area, or several where the source says so. */
  readonly areas: readonly AreaWithFellows[];
}

/**
 * In which areas a municipality lies on a day, delineation by delineation in the order of a page. Knows nothing
 * of codes: one that is not there on the day lies nowhere. Refuses (Invalid) a day before the facts begin.
 */
export async function areasOfMunicipality(
  ctx: Reading,
  nis: string,
  day: Day,
): Promise<readonly PlaceInDelineation[]> {
  const delineations = await listDelineations(ctx, day);
  const all = await listMunicipalityRegions(ctx, day);
  const own = all.find((one) => one.nis === nis);
  const rows = own === undefined ? [] : await areaRows(ctx, nis, delineations);
  const areas = Map.groupBy(rows, (row) => row.version);
  return delineations.map((delineation) => {
    const here = (areas.get(delineation.version ?? '') ?? []).map((row) => withFellows(row, all, own));
    return { ...delineation, knowledge: knowledgeHere(delineation, here), areas: here };
  });
}

function knowledgeHere({ knowledge }: DelineationOnDay, areas: readonly AreaWithFellows[]): Knowledge {
  return knowledge === 'known' && areas.length === 0 ? 'none' : knowledge;
}

interface AreaRow extends CodeAndName {
  readonly version: string;
  readonly alternative_names: readonly string[];
  readonly members: readonly string[];
}

/** The areas of the municipality with the NIS codes of all that lie in them, itself included. */
async function areaRows(
  ctx: Reading,
  nis: string,
  delineations: readonly DelineationOnDay[],
): Promise<readonly AreaRow[]> {
  const versions = delineations.flatMap(({ version }) => version ?? []);
  return await ctx.db
    .selectFrom('territory.membership as own')
    .innerJoin('territory.area as a', (join) =>
      join.onRef('a.version', '=', 'own.version').onRef('a.code', '=', 'own.area'),
    )
    .where('own.nis', '=', nis)
    .where('own.version', '=', sql<string>`any(${versions})`)
    .select(['a.version', 'a.code', 'a.name', 'a.alternative_names'])
    .select(
      sql<string[]>`array(
        select nis from territory.membership fellow where fellow.version = a.version and fellow.area = a.code
      )`.as('members'),
    )
    .orderBy('a.name')
    .orderBy('a.code')
    .execute();
}

function withFellows(
  row: AreaRow,
  all: readonly MunicipalityRegion[],
  own: MunicipalityRegion | undefined,
): AreaWithFellows {
  const members = new Set(row.members);
  const fellows = all.filter((one) => members.has(one.nis) && one.nis !== own?.nis);
  const region = own?.region ?? null;
  const outside = region === null ? [] : fellows.filter((one) => one.region?.code !== region.code);
  return {
    code: row.code,
    name: row.name,
    alternativeNames: row.alternative_names,
    fellows,
    inRegion: region === null ? null : fellows.length - outside.length,
    outside,
  };
}
