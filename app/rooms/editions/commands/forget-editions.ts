import type { Writing } from '#platform/context.ts';
import { keptFor } from '../model.ts';

/** Throws away what ended over a day ago: whoever wants it can order it again. */
export async function forgetEditions(ctx: Writing): Promise<void> {
  const limit = new Date(ctx.now.getTime() - keptFor);
  await ctx.db.deleteFrom('editions.edition').where('ended_at', '<', limit).execute();
}
