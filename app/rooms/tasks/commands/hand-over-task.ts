import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { taskFor } from '../access.ts';
import { addTaskStep } from './add-task-step.ts';

/**
 * Somebody else has a task from now on; null: the contact point that has the case. Refuses as `taskFor` does, and
 * (Conflict) where that is who has it already. Records task.handedOver.
 */
export async function handOverTask(
  ctx: Writing,
  about: Subject,
  { id, personId }: { readonly id: string; readonly personId: string | null },
): Promise<void> {
  const task = await taskFor(ctx, about, { id, verb: 'handOver' });
  if (task.personId === personId)
    throw new Conflict('Wie je koos, heeft deze taak al. Er is niets veranderd.');
  await ctx.db.updateTable('tasks.task').set({ person_id: personId }).where('id', '=', id).execute();
  await addTaskStep(ctx, id, { kind: 'handedOver', to: personId });
  record(ctx, 'task.handedOver', { kind: 'task', id }, { about: about.id, personId });
}
