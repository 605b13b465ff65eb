import type { Writing } from '#platform/context.ts';
import { giveTask, type TaskGiven } from '#rooms/tasks/commands/give-task.ts';
import { inquiryOfOffice } from '../access.ts';
import { indexInquiry } from './index-inquiry.ts';
import { refuseTaker } from './refuse-taker.ts';
import { inquirySubject } from './settle-standing.ts';

/**
 * Something is to be done about a question, in whatever state it is; the question is found by the words of it, and stands
 * where it stood. Refuses as `inquiryOfOffice` and `refuseTaker` do.
 */
export async function giveTaskOnInquiry(ctx: Writing, number: string, task: TaskGiven): Promise<void> {
  const { id } = await inquiryOfOffice(ctx, number, null);
  await refuseTaker(ctx, id, task.personId);
  await giveTask(ctx, { kind: inquirySubject, id }, task);
  await indexInquiry(ctx, id);
}
