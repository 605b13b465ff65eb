import type { Reading } from '#platform/context.ts';
import { listNotes } from '#rooms/notes/queries/list-notes.ts';
import { listTasks } from '#rooms/tasks/queries/list-tasks.ts';
import type { KeptInside } from '../engine/kept-inside.ts';
import { goesOnIn, listMerged } from './list-merged.ts';

/** What goes to nobody outside, of one question: how to reach its asker, and the notes and tasks of staff. */
export interface KeptOfInquiry extends KeptInside {
  readonly id: string;
  readonly subjectLine: string;
}

/** That of a question and of all with which it was merged. It narrows by no scope. */
export async function listKeptInside(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<readonly KeptOfInquiry[]> {
  const root = await goesOnIn(ctx, inquiryId);
  const ids = [root, ...(await listMerged(ctx, [root])).map(({ id }) => id)];
  const asked = await ctx.db
    .selectFrom('inquiries.inquiry')
    .select(['id', 'subject_line as subjectLine', 'asker_email as email', 'asker_telephone as telephone'])
    .where('id', 'in', ids)
    .execute();
  const kept: KeptOfInquiry[] = [];
  for (const one of asked) {
    const notes = (await listNotes(ctx, { kind: 'inquiry', id: one.id })).map(({ text }) => text);
    const tasks = (await listTasks(ctx, { kind: 'inquiry', id: one.id })).map(({ words }) => words);
    kept.push({ ...one, notes, tasks });
  }
  return kept;
}
