import type { Writing } from '#platform/context.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { Subject } from '#platform/effects.ts';
import { isId } from '#platform/is-id.ts';
import { Conflict, NotFound } from '#platform/refusals.ts';
import { type TaskState, type TaskVerb, taskVerbs } from './model.ts';
import { taskStateNames } from './texts.ts';

/** A task that is locked to act on it. */
export interface LockedTask {
  readonly id: string;
  readonly state: TaskState;
  readonly personId: string | null;
}

/**
 * Locks a task about this case. Refuses (NotFound) one that is not about it, and (Conflict) one that a colleague already
 * did or took back, with who and when. Whether the actor may act on the case is for the room of the case.
 */
export async function taskFor(
  ctx: Writing,
  { kind, id: caseId }: Subject,
  { id, verb }: { readonly id: string; readonly verb: TaskVerb },
): Promise<LockedTask> {
  const found = isId(id)
    ? await ctx.db
        .selectFrom('tasks.task')
        .select(['id', 'state', 'person_id as personId'])
        .where('id', '=', id)
        .where('subject_kind', '=', kind)
        .where('subject_id', '=', caseId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (found === undefined) throw new NotFound('Deze taak bestaat niet.');
  if (found.state !== taskVerbs[verb].from) throw new Conflict(await whatHappened(ctx, found));
  return found;
}

async function whatHappened(ctx: Writing, { id, state }: LockedTask): Promise<string> {
  const last = await ctx.db
    .selectFrom('tasks.step as step')
    .leftJoin('people.person as person', 'person.id', 'step.by_id')
    .select(['step.at', 'person.name'])
    .where('step.task_id', '=', id)
    .orderBy('step.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return `Deze taak is al ${taskStateNames[state]}, door ${last.name ?? 'Regioloket'} op ${dutchMoment(last.at)}. Er is niets veranderd.`;
}
