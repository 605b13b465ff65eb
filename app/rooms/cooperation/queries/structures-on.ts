import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { regionsCode } from '#rooms/territory/engine/comparison/territory.ts';
import type { Knowledge, MunicipalityName } from '#rooms/territory/model.ts';
import { listMergerSteps } from '#rooms/territory/queries/list-merger-steps.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { lastListDay, listsTellOf, type StructureForm, type ThemeOrigin } from '../model.ts';
import {
  type ListedParticipant,
  type ParticipatingMunicipality,
  participatingMunicipalities,
} from './participating-municipalities.ts';
import { type StructurePlace, structurePlaces } from './structure-places.ts';

/** A structure as its source describes it; the theme is ours. */
export interface Structure {
  readonly id: string;
  readonly name: string;
  readonly form: StructureForm;
  readonly theme: string | null;
  readonly themeOrigin: ThemeOrigin | null;
  readonly isActive: boolean;
  readonly seat: MunicipalityName | null;
  readonly kbo: string | null;
  readonly uri: string;
}

/** A structure with who takes part and where that lies on a day. */
export interface PlacedStructure extends Structure {
  /** Null on a day of which no list tells; empty where the list names no municipality. */
  readonly municipalities: readonly ParticipatingMunicipality[] | null;
  /** Null where the participants or the regions of the day are not known. */
  readonly place: StructurePlace | null;
}

/** The structures of a day by name, and what is known of the regions of that day. */
export interface StructuresOnDay {
  readonly structures: readonly PlacedStructure[];
  readonly regions: Exclude<Knowledge, 'none'>;
}

/**
 * Every structure (317), or those with these ids, with the municipalities of the day that take part and their place.
 * The lists of participants are of 2023 and 2024: what is told of another day follows from mergers alone. Refuses
 * (Invalid) a day before the facts begin.
 */
export async function structuresOn(
  ctx: Reading,
  day: Day,
  ids?: readonly string[],
): Promise<StructuresOnDay> {
  const territory = await territoryOn(ctx, day);
  const structures = await readStructures(ctx, ids);
  const members = listsTellOf(day) ? await municipalitiesOf(ctx, day, ids) : null;
  const places = members && structurePlaces(territory, codesIn(structures, members));
  return {
    regions: territory.delineations.get(regionsCode)?.knowledge ?? 'unknown',
    structures: structures.map((structure) => ({
      ...structure,
      municipalities: members && (members.get(structure.id) ?? []),
      place: places?.get(structure.id) ?? null,
    })),
  };
}

type Members = ReadonlyMap<string, readonly ParticipatingMunicipality[]>;

function codesIn(structures: readonly Structure[], members: Members): Map<string, readonly string[]> {
  return new Map(structures.map(({ id }) => [id, (members.get(id) ?? []).map(({ nis }) => nis)]));
}

async function readStructures(ctx: Reading, ids: readonly string[] | undefined): Promise<Structure[]> {
  const rows = await ctx.db
    .selectFrom('cooperation.structure')
    .$if(ids !== undefined, (all) => all.where('id', '=', anyOf(ids ?? [])))
    .selectAll()
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ theme_origin, active, seat_nis, seat_name, ...row }) => ({
    ...row,
    themeOrigin: theme_origin,
    isActive: active,
    seat: seat_nis === null || seat_name === null ? null : { nis: seat_nis, name: seat_name },
  }));
}

async function municipalitiesOf(
  ctx: Reading,
  day: Day,
  ids: readonly string[] | undefined,
): Promise<Members> {
  const from = { day: lastListDay, territory: await territoryOn(ctx, lastListDay) };
  const to = { day, territory: await territoryOn(ctx, day) };
  const succession = {
    steps: await listMergerSteps(ctx),
    existing: new Set(from.territory.lines.keys()),
  };
  const listed = await listedParticipants(ctx, ids);
  return new Map(
    [...listed].map(([id, some]) => [id, participatingMunicipalities(some, { from, to, succession })]),
  );
}

async function listedParticipants(
  ctx: Reading,
  ids: readonly string[] | undefined,
): Promise<Map<string, ListedParticipant[]>> {
  const rows = await ctx.db
    .selectFrom('cooperation.participation')
    .where('nis', 'is not', null)
    .$if(ids !== undefined, (all) => all.where('structure', '=', anyOf(ids ?? [])))
    .select(['structure', 'kind', 'nis'])
    .$narrowType<{ nis: string }>()
    .orderBy('structure')
    .orderBy('kbo')
    .execute();
  return Map.groupBy(rows, ({ structure }) => structure);
}

function anyOf(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`any(${ids}::text[])`;
}
