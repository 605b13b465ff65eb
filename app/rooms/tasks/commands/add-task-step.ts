import type { Writing } from '#platform/context.ts';
import type { TaskStepKind } from '../model.ts';

/** Writes down what the actor does with a task; `to` is who has it then, where it changes hands. */
export async function addTaskStep(
  ctx: Writing,
  taskId: string,
  { kind, to = null }: { readonly kind: TaskStepKind; readonly to?: string | null },
): Promise<void> {
  await ctx.db
    .insertInto('tasks.step')
    .values({
      task_id: taskId,
      kind,
      at: ctx.now,
      by_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      to_id: to,
    })
    .execute();
}
