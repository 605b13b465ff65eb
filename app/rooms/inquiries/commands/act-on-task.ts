import type { Writing } from '#platform/context.ts';
import { endTask } from '#rooms/tasks/commands/end-task.ts';
import { handOverTask } from '#rooms/tasks/commands/hand-over-task.ts';
import type { TaskVerb } from '#rooms/tasks/model.ts';
import { inquiryOfOffice } from '../access.ts';
import { refuseTaker } from './refuse-taker.ts';
import { inquirySubject } from './settle-standing.ts';

/** A deed on a task; `personId` is who has it next where it is handed over (null: the contact point). */
export interface TaskDeed {
  readonly id: string;
  readonly verb: TaskVerb;
  readonly personId: string | null;
}

/**
 * Does, takes back or hands over a task about a question that the actor handles. Refuses as `inquiryOfOffice`, `taskFor`
 * and, for who gets it, `refuseTaker` do.
 */
export async function actOnTask(
  ctx: Writing,
  number: string,
  { id, verb, personId }: TaskDeed,
): Promise<void> {
  const inquiry = await inquiryOfOffice(ctx, number, null);
  const about = { kind: inquirySubject, id: inquiry.id };
  if (verb !== 'handOver') return await endTask(ctx, about, { id, verb });
  await refuseTaker(ctx, inquiry.id, personId);
  await handOverTask(ctx, about, { id, personId });
}
