import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { predecessorsOn } from '#rooms/territory/model.ts';
import { listMergerSteps } from '#rooms/territory/queries/list-merger-steps.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { lastListDay, listOf, listsTellOf } from '../model.ts';
import type { ParticipatingMunicipality } from './participating-municipalities.ts';
import { type PlacedStructure, type StructuresOnDay, structuresOn } from './structures-on.ts';

/** A structure in which the municipality takes part. */
export interface StructureOfMunicipality extends PlacedStructure {
  /** How the municipality takes part: itself, with its OCMW, for which of its parts. */
  readonly own: ParticipatingMunicipality;
  /** How many of the participating municipalities lie in its own region; null where that is not known. */
  readonly inOwnRegion: number | null;
}

/** `structures` is null on a day of which no list tells. */
export interface StructuresOfMunicipality {
  readonly structures: readonly StructureOfMunicipality[] | null;
  readonly regions: StructuresOnDay['regions'];
}

/**
 * The structures in which a municipality of the day takes part, itself or with its OCMW: those that still work first,
 * intermunicipal bodies before associations of OCMWs, then by name. Empty for a code that is none. Refuses (Invalid)
 * a day before the facts begin.
 */
export async function structuresOfMunicipality(
  ctx: Reading,
  nis: string,
  day: Day,
): Promise<StructuresOfMunicipality> {
  const { structures, regions } = await structuresOn(ctx, day, await structureIds(ctx, nis, day));
  if (!listsTellOf(day)) return { structures: null, regions };
  const ownRegion = (await territoryOn(ctx, day)).lines.get(nis)?.region?.code;
  const found = structures.flatMap((structure) => {
    const own = structure.municipalities?.find((one) => one.nis === nis);
    if (own === undefined) return [];
    const part = structure.place?.regions.find(({ code }) => code === ownRegion);
    return { ...structure, own, inOwnRegion: part?.municipalities ?? null };
  });
  return { structures: found.sort((one, other) => rankOf(one) - rankOf(other)), regions };
}

async function structureIds(ctx: Reading, nis: string, day: Day): Promise<readonly string[]> {
  const listed = day > lastListDay ? predecessorsOn(await listMergerSteps(ctx), nis, lastListDay) : [nis];
  const rows = await ctx.db
    .selectFrom('cooperation.participation')
    .select('structure')
    .distinct()
    .where('nis', 'in', listed)
    .execute();
  return rows.map(({ structure }) => structure);
}

function rankOf({ isActive, form }: PlacedStructure): number {
  return (isActive ? 0 : 2) + (listOf(form) === 'intermunicipal' ? 0 : 1);
}
