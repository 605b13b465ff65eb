import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/** How many tasks about a case are open. */
export async function countOpenTasks({ db }: Pick<Reading, 'db'>, { kind, id }: Subject): Promise<number> {
  const { count } = await db
    .selectFrom('tasks.task')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return Number(count);
}
