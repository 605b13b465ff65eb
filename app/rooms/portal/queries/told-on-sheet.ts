import type { Reading } from '#platform/context.ts';
import {
  type StructuresOfMunicipality,
  structuresOfMunicipality,
} from '#rooms/cooperation/queries/structures-of-municipality.ts';
import type { ExistingMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import type { SheetGround } from './sheet-ground.ts';

/** All that the sheet of one municipality tells of. */
export interface ToldOnSheet extends SheetGround {
  readonly municipality: ExistingMunicipality;
  readonly structures: StructuresOfMunicipality;
}

/** Puts beside the ground of a day what is known of one of its municipalities. */
export async function toldOnSheet(
  ctx: Reading,
  ground: SheetGround,
  municipality: ExistingMunicipality,
): Promise<ToldOnSheet> {
  const structures = await structuresOfMunicipality(ctx, municipality.nis, ground.day);
  return { ...ground, municipality, structures };
}
