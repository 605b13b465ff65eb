import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { refuseOthersThanSystem } from '../access.ts';
import { raiseRevision } from './raise-revision.ts';

/**
 * The map of every day is drawn from the raster again; returns how many sets of boundaries went. Records
 * boundaries.removed where there were any. Refuses everybody but the system.
 */
export async function removeBoundaries(ctx: Writing): Promise<number> {
  refuseOthersThanSystem(ctx);
  const gone = await ctx.db.deleteFrom('territory.geometry').returning(['id', 'valid_from']).execute();
  if (gone.length === 0) return 0;
  await raiseRevision(ctx);
  for (const { id, valid_from: validFrom } of gone) {
    record(ctx, 'boundaries.removed', { kind: 'boundaries', id }, { validFrom });
  }
  return gone.length;
}
