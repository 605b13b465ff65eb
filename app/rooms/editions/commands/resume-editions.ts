import type { Writing } from '#platform/context.ts';
import { later } from '#platform/jobs.ts';

/** Sends a job for every edition that has not ended: the process that made it may have died. At the start of a process. */
export async function resumeEditions(ctx: Writing): Promise<void> {
  const open = await ctx.db
    .selectFrom('editions.edition')
    .select('id')
    .where('ending', 'is', null)
    .orderBy('ordered_at')
    .orderBy('id')
    .execute();
  for (const { id } of open) later(ctx, 'editions.make', { editionId: id });
}
