import type { Writing } from '#platform/context.ts';
import { addDays, dayOf } from '#platform/day.ts';
import { readerWordsDays } from '../model.ts';

/**
 * Empties what readers wrote with a reaction once it is as old as `readerWordsDays` says: it may name somebody. That the
 * article helped or not stays counted. Of nobody, so no line in the journal.
 */
export async function forgetReaderWords(ctx: Writing): Promise<void> {
  await ctx.db
    .updateTable('knowledge.reaction')
    .set({ words: '' })
    .where('words', '!=', '')
    .where('on_day', '<', addDays(dayOf(ctx.now), -readerWordsDays))
    .execute();
}
