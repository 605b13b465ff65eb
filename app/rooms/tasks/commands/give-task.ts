import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { addTaskStep } from './add-task-step.ts';

/** What is to be done, by whom (null: by the contact point that has the case), and by which day if there is one. */
export interface TaskGiven {
  readonly words: string;
  readonly personId: string | null;
  readonly dueOn: Day | null;
}

/** Something is to be done about a case that the actor may handle. Gives its id. Records task.given. */
export async function giveTask(
  ctx: Writing,
  about: Subject,
  { words, personId, dueOn }: TaskGiven,
): Promise<string> {
  const id = ctx.newId();
  await ctx.db
    .insertInto('tasks.task')
    .values({
      id,
      subject_kind: about.kind,
      subject_id: about.id,
      words,
      due_on: dueOn,
      person_id: personId,
      state: 'open',
      given_at: ctx.now,
    })
    .execute();
  await addTaskStep(ctx, id, { kind: 'given', to: personId });
  record(ctx, 'task.given', { kind: 'task', id }, { about: about.id, personId, dueOn }, { words });
  return id;
}
