import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/** Nothing is left of what the tasks about a case say, done or not; who had them and when stays. Gives their ids. */
export async function eraseTaskWords({ db }: Writing, about: Subject): Promise<string[]> {
  const tasks = await db
    .updateTable('tasks.task')
    .set({ words: 'Gewist.' })
    .where('subject_kind', '=', about.kind)
    .where('subject_id', '=', about.id)
    .returning('id')
    .execute();
  return tasks.map(({ id }) => id);
}
