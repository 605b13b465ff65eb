import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '#db/types.ts';
import { addDays, type Day } from '#platform/day.ts';
import type { TaskDueFilter } from '../model.ts';

type Tables = { task: Database['tasks.task'] };

/** The condition on `task` that it is open and of this person; null: of no person, and so of a contact point. */
export function isOpenFor(personId: string | null): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'task'>();
  return where.and([
    where('task.state', '=', 'open'),
    personId === null ? where('task.person_id', 'is', null) : where('task.person_id', '=', personId),
  ]);
}

/** The condition on `task` that its day lies so to today. */
export function isTaskDue(due: TaskDueFilter, today: Day): Expression<SqlBool> {
  const where = expressionBuilder<Tables, 'task'>();
  switch (due) {
    case 'nu':
      return where('task.due_on', '<=', today);
    case 'voorbij':
      return where('task.due_on', '<', today);
    case 'deze-week':
      return where.and([where('task.due_on', '>=', today), where('task.due_on', '<', addDays(today, 7))]);
    case 'geen':
      return where('task.due_on', 'is', null);
  }
}
