import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { getEdition } from '../queries/get-edition.ts';

/**
 * The edition is made no further, and what was there of it goes. Refuses (NotFound) one that is not there, (Conflict) one
 * that ended before. Records edition.cancelled.
 */
export async function cancelEdition(ctx: Writing, id: string): Promise<void> {
  await getEdition(ctx, id);
  const cancelled = await ctx.db
    .updateTable('editions.edition')
    .set({ ending: 'cancelled', ended_at: ctx.now })
    .where('id', '=', id)
    .where('ending', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (cancelled === undefined)
    throw new Conflict('Deze bundel wordt niet meer gemaakt: er is niets te stoppen.');
  await ctx.db.deleteFrom('editions.part').where('edition', '=', id).execute();
  record(ctx, 'edition.cancelled', { kind: 'edition', id });
}
