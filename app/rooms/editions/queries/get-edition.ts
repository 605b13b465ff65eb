import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import { type EditionView, editionView, selectEditions } from './editions.ts';

/** Refuses (NotFound) an edition that is not there, or no more. */
export async function getEdition(ctx: Reading, id: string): Promise<EditionView> {
  const row = isId(id) ? await selectEditions(ctx).where('e.id', '=', id).executeTakeFirst() : undefined;
  if (row === undefined) {
    throw new NotFound(
      'Deze bundel bladen is er niet (meer): een bundel wordt na een dag weggegooid. Bestel ze opnieuw via /bladen.',
    );
  }
  return editionView(row);
}
