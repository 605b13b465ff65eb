import type { Writing } from './context.ts';

/**
 * Erases what is personal in every journal line about these subjects. The lines stay, and so does the chain:
 * it holds only a salted digest of what was erased. Returns how many details were erased.
 */
export async function eraseDetails(ctx: Writing, subjectIds: readonly string[]): Promise<number> {
  if (subjectIds.length === 0) return 0;
  const result = await ctx.db
    .updateTable('journal.detail')
    .set({ salt: null, content: null, erased_at: ctx.now })
    .where('erased_at', 'is', null)
    .where('line_number', 'in', (lines) =>
      lines.selectFrom('journal.line').select('number').where('subject_id', 'in', subjectIds),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
