import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Subject } from '#platform/effects.ts';
import type { TaskState, TaskStepKind } from '../model.ts';

/** What happened to a task: by whom (null: Regioloket), and who had it then where it changed hands (null: the contact point). */
export interface TaskStepView {
  readonly kind: TaskStepKind;
  readonly at: Date;
  readonly byId: string | null;
  readonly toId: string | null;
}

/** A task with all that happened to it, oldest first; `personId` null: it is for the contact point that has the case. */
export interface TaskView {
  readonly id: string;
  readonly words: string;
  readonly dueOn: Day | null;
  readonly personId: string | null;
  readonly state: TaskState;
  readonly steps: readonly TaskStepView[];
}

/**
 * The tasks about a case: the open ones by day, those without a day last, then what ended; at most 1000. Who may read
 * them is for the room of the case.
 */
export async function listTasks(
  { db }: Pick<Reading, 'db'>,
  { kind, id }: Subject,
): Promise<readonly TaskView[]> {
  const tasks = await db
    .selectFrom('tasks.task')
    .select(['id', 'words', 'due_on as dueOn', 'person_id as personId', 'state'])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy((order) => order('state', '!=', 'open'))
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('given_at')
    .orderBy('id')
    .limit(1000)
    .execute();
  if (tasks.length === 0) return [];
  const steps = await db
    .selectFrom('tasks.step')
    .select(['task_id as taskId', 'kind', 'at', 'by_id as byId', 'to_id as toId'])
    .where(
      'task_id',
      'in',
      tasks.map((task) => task.id),
    )
    .orderBy('id')
    .limit(10_000)
    .execute();
  const byTask = Map.groupBy(steps, ({ taskId }) => taskId);
  return tasks.map((task) => ({
    ...task,
    steps: (byTask.get(task.id) ?? []).map(({ taskId: _, ...step }) => step),
  }));
}
