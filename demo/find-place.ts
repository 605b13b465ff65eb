import type { Writing } from '#platform/context.ts';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import type { Place } from './cast.ts';

/** The id of the organisation that a part of the play stands at. Throws where the facts do not have it. */
export async function findPlace(ctx: Writing, place: Place): Promise<string> {
  const id =
    place.by === 'code' ? (await findOrganizationByIdentifier(ctx, place))?.id : await findByKind(ctx, place);
  if (id === undefined) throw new Error(`The demonstration finds no ${JSON.stringify(place)}`);
  return id;
}

async function findByKind(ctx: Writing, place: Exclude<Place, { by: 'code' }>): Promise<string | undefined> {
  const found = await ctx.db
    .selectFrom('parties.organization')
    .select('id')
    .where('kind', '=', place.kind)
    .where((where) =>
      place.by === 'province'
        ? where('province_nis', '=', place.provinceNis)
        : where('name', '=', place.name),
    )
    .executeTakeFirst();
  return found?.id;
}
