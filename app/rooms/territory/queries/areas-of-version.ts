import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';
import type { CodeAndName, MunicipalityName } from '../model.ts';
import { findVersion, type VersionLine } from './list-versions.ts';

/** A municipality in an area; share is the part of it that lies there, 0 to 1, null: whole, or not stated. */
export interface VersionMember extends MunicipalityName {
  readonly share: number | null;
}

/** An area of a version with those that lie in it, by name. */
export interface VersionArea extends CodeAndName {
  readonly alternativeNames: readonly string[];
  readonly members: readonly VersionMember[];
}

/** A version with its areas, by name. */
export interface VersionWithAreas extends VersionLine {
  readonly areaList: readonly VersionArea[];
}

/**
 * The areas and members of one version, also where it was replaced or holds no more. Members have the name that they
 * had on its first day. Refuses (NotFound) an id that is none.
 */
export async function areasOfVersion(ctx: Reading, id: string): Promise<VersionWithAreas> {
  const version = await findVersion(ctx, id);
  if (version === null)
    throw new NotFound('Deze versie van een afbakening kennen we niet. Kijk het adres na.');
  const areas = await ctx.db
    .selectFrom('territory.area')
    .where('version', '=', id)
    .select(['code', 'name', 'alternative_names as alternativeNames'])
    .orderBy('name')
    .orderBy('code')
    .execute();
  const members = Map.groupBy(await membersOf(ctx, version), ({ area }) => area);
  return {
    ...version,
    areaList: areas.map((area) => ({
      ...area,
      members: (members.get(area.code) ?? []).map(({ nis, name, share }) => ({ nis, name, share })),
    })),
  };
}

/** A version without a stated beginning began before the facts, and so did its municipalities. */
async function membersOf(ctx: Reading, { id, statedFrom }: VersionLine) {
  return await ctx.db
    .selectFrom('territory.membership as m')
    .innerJoin('territory.municipality as state', 'state.nis', 'm.nis')
    .where('m.version', '=', id)
    .where(
      statedFrom === null
        ? sql<boolean>`state.valid_from is null`
        : sql<boolean>`state.valid @> ${statedFrom}::date`,
    )
    .select(['m.area', 'm.nis', 'm.share', 'state.name'])
    .orderBy('state.name')
    .orderBy('m.nis')
    .execute();
}
