import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { taskFor } from '../access.ts';
import { taskVerbs } from '../model.ts';
import { addTaskStep } from './add-task-step.ts';

/**
 * A task is done (`finish`), or needs not be done any more (`withdraw`). Refuses as `taskFor` does: of two who press at
 * once the first did it, and the second reads so. Records task.done or task.withdrawn.
 */
export async function endTask(
  ctx: Writing,
  about: Subject,
  { id, verb }: { readonly id: string; readonly verb: 'finish' | 'withdraw' },
): Promise<void> {
  await taskFor(ctx, about, { id, verb });
  const { leaves, to } = taskVerbs[verb];
  await ctx.db.updateTable('tasks.task').set({ state: to }).where('id', '=', id).execute();
  await addTaskStep(ctx, id, { kind: leaves });
  if (verb === 'finish') record(ctx, 'task.done', { kind: 'task', id }, { about: about.id });
  else record(ctx, 'task.withdrawn', { kind: 'task', id }, { about: about.id });
}
