import type { Selectable } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Writing } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';

/**
 * Locks an organisation for the rest of the transaction, so that two amendments come one after the other.
 * Refuses (NotFound) what does not exist. That the role may do it was asked by the reception, on the route.
 */
export async function organizationFor(
  ctx: Writing,
  id: string,
): Promise<Selectable<Database['parties.organization']>> {
  const organization = await ctx.db
    .selectFrom('parties.organization')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (organization === undefined) throw new NotFound('Deze organisatie bestaat niet.');
  return organization;
}
