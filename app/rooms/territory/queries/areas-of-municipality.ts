import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { CodeAndName, Knowledge, MunicipalityName } from '../model.ts';
import { type DelineationOnDay, listDelineations } from './list-delineations.ts';
import { dateOf } from './municipalities-on.ts';

/** Another municipality of the same area, with its reference region. */
export interface Fellow extends MunicipalityName {
  readonly region: CodeAndName | null;
}

/** An area in which the municipality lies, with the others that lie in it, by name. */
export interface AreaWithFellows extends CodeAndName {
  readonly alternativeNames: readonly string[];
  readonly fellows: readonly Fellow[];
  /** How many fellows lie in the municipality's own region; null where that is not known. */
  readonly inRegion: number | null;
  /** The fellows that lie in another region. */
  readonly outside: readonly Fellow[];
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
  const rows = await areaRows(ctx, nis, day);
  const ownRegion = rows.find((row) => row.delineation === 'referentieregio')?.code ?? null;
  return delineations.map((delineation) => {
    const areas = withFellows(
      rows.filter((row) => row.delineation === delineation.code),
      nis,
      ownRegion,
    );
    return { ...delineation, knowledge: knowledgeHere(delineation, areas), areas };
  });
}

function knowledgeHere({ knowledge }: DelineationOnDay, areas: readonly AreaWithFellows[]): Knowledge {
  return knowledge === 'known' && areas.length === 0 ? 'none' : knowledge;
}

interface AreaRow extends CodeAndName {
  readonly delineation: string;
  readonly alternative_names: readonly string[];
  readonly fellow_nis: string;
  readonly fellow_name: string;
  readonly region_code: string | null;
  readonly region_name: string | null;
}

/** One row per area of the municipality and municipality in it, itself included. */
async function areaRows(ctx: Reading, nis: string, day: Day): Promise<readonly AreaRow[]> {
  return await ctx.db
    .selectFrom('territory.membership as own')
    .innerJoin('territory.delineation_version as v', 'v.id', 'own.version')
    .innerJoin('territory.area as a', (join) =>
      join.onRef('a.version', '=', 'own.version').onRef('a.code', '=', 'own.area'),
    )
    .innerJoin('territory.membership as fellow', (join) =>
      join.onRef('fellow.version', '=', 'own.version').onRef('fellow.area', '=', 'own.area'),
    )
    .innerJoin('territory.municipality as m', (join) =>
      join.onRef('m.nis', '=', 'fellow.nis').on('m.valid', '@>', dateOf(day)),
    )
    .leftJoin('territory.placement as region', (join) =>
      join
        .onRef('region.nis', '=', 'fellow.nis')
        .on('region.delineation', '=', 'referentieregio')
        .on('region.valid', '@>', dateOf(day)),
    )
    .where('own.nis', '=', nis)
    .where('v.valid', '@>', dateOf(day))
    .select(['v.delineation', 'a.code', 'a.name', 'a.alternative_names'])
    .select(['m.nis as fellow_nis', 'm.name as fellow_name'])
    .select(['region.code as region_code', 'region.name as region_name'])
    .orderBy('a.name')
    .orderBy('a.code')
    .orderBy('m.name')
    .execute();
}

function withFellows(
  rows: readonly AreaRow[],
  nis: string,
  ownRegion: string | null,
): readonly AreaWithFellows[] {
  return [...Map.groupBy(rows, (row) => row.code).values()].flatMap((ofArea) => {
    const [first] = ofArea;
    if (first === undefined) return [];
    const fellows = ofArea.filter((row) => row.fellow_nis !== nis).map(fellow);
    const outside = ownRegion === null ? [] : fellows.filter((one) => one.region?.code !== ownRegion);
    return {
      code: first.code,
      name: first.name,
      alternativeNames: first.alternative_names,
      fellows,
      inRegion: ownRegion === null ? null : fellows.length - outside.length,
      outside,
    };
  });
}

function fellow(row: AreaRow): Fellow {
  const { fellow_nis: nis, fellow_name: name, region_code: code, region_name } = row;
  return { nis, name, region: code === null || region_name === null ? null : { code, name: region_name } };
}
