import type { Writing } from './context.ts';

/**
 * Erases what is personal in every journal line about these subjects. The lines stay, and so does the chain:
 * it holds only a salted digest of what was erased. Returns the numbers of the lines; the deed that erases them
 * names these in its facts as `erasedLines`, and an audit finds any other erasure.
 */
export async function eraseDetails(
  ctx: Pick<Writing, 'db' | 'now'>,
  subjectIds: readonly string[],
): Promise<number[]> {
  if (subjectIds.length === 0) return [];
  const erased = await ctx.db
    .updateTable('journal.detail')
    .set({ salt: null, content: null, erased_at: ctx.now })
    .where('erased_at', 'is', null)
    .where('line_number', 'in', (lines) =>
      lines.selectFrom('journal.line').select('number').where('subject_id', 'in', subjectIds),
    )
    .returning('line_number as number')
    .execute();
  return erased.map(({ number }) => number).sort((a, b) => a - b);
}
