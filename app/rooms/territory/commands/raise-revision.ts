import type { Writing } from '#platform/context.ts';

/**
 * Says that what the territory knows has changed: what was worked out from it before holds no more. Called by every
 * command that changes facts or published delineations, in its own transaction.
 */
export async function raiseRevision(ctx: Writing): Promise<void> {
  await ctx.db.updateTable('territory.revision').set({ id: ctx.newId(), changed_at: ctx.now }).execute();
}
