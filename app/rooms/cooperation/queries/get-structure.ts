import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import type { CodeAndName } from '#rooms/territory/model.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { isStructureId, type ParticipantKind } from '../model.ts';
import type { ParticipatingMunicipality } from './participating-municipalities.ts';
import { type PlacedStructure, type StructuresOnDay, structuresOn } from './structures-on.ts';

/** A municipality that takes part, with its region of the day; null where that is not known. */
export interface ParticipantInRegion extends ParticipatingMunicipality {
  readonly region: CodeAndName | null;
}

/** A participant that is no municipality and no OCMW. */
export interface OtherParticipant {
  readonly kind: ParticipantKind;
  readonly name: string;
  /** Its id where it is itself a structure here. */
  readonly structure: string | null;
}

/** All that is known of one structure on a day. */
export interface StructureOnDay extends PlacedStructure {
  readonly municipalities: readonly ParticipantInRegion[] | null;
  readonly others: readonly OtherParticipant[];
  /** The structures in which this one takes part. */
  readonly takesPartIn: readonly { readonly id: string; readonly name: string }[];
  readonly regions: StructuresOnDay['regions'];
}

/**
 * One structure with its participants and its place on a day; municipalities by region (the largest part first), then
 * by name. Refuses (NotFound) an id that is none, and (Invalid) a day before the facts begin.
 */
export async function getStructure(ctx: Reading, id: string, day: Day): Promise<StructureOnDay> {
  const { structures, regions } = await structuresOn(ctx, day, isStructureId(id) ? [id] : []);
  const structure = structures[0];
  if (structure === undefined) throw new NotFound('Dit samenwerkingsverband kennen we niet.');
  const { lines } = await territoryOn(ctx, day);
  const municipalities = structure.municipalities?.map((one) => {
    return { ...one, region: lines.get(one.nis)?.region ?? null };
  });
  return {
    ...structure,
    municipalities: municipalities?.sort(byRegion(structure)) ?? null,
    others: await otherParticipants(ctx, id),
    takesPartIn: await structuresWith(ctx, structure.kbo),
    regions,
  };
}

function byRegion({ place }: PlacedStructure) {
  const order = place?.regions.map(({ code }) => code) ?? [];
  return (one: ParticipantInRegion, other: ParticipantInRegion) =>
    order.indexOf(one.region?.code ?? '') - order.indexOf(other.region?.code ?? '') ||
    one.name.localeCompare(other.name, 'nl');
}

async function otherParticipants(ctx: Reading, id: string): Promise<readonly OtherParticipant[]> {
  return await ctx.db
    .selectFrom('cooperation.participation as participation')
    .leftJoin('cooperation.structure as structure', 'structure.kbo', 'participation.kbo')
    .where('participation.structure', '=', id)
    .where('participation.nis', 'is', null)
    .select(['participation.kind', 'participation.name', 'structure.id as structure'])
    .orderBy('participation.name')
    .execute();
}

async function structuresWith(ctx: Reading, kbo: string | null) {
  return await ctx.db
    .selectFrom('cooperation.participation as participation')
    .innerJoin('cooperation.structure as structure', 'structure.id', 'participation.structure')
    .where('participation.kbo', '=', kbo)
    .select(['structure.id', 'structure.name'])
    .orderBy('structure.name')
    .execute();
}
