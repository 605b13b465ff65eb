import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { handOverTask } from '#rooms/tasks/commands/hand-over-task.ts';
import { takesTasks } from '../queries/task-takers.ts';
import { besideOtherDeeds } from './beside-other-deeds.ts';
import { inquirySubject } from './settle-standing.ts';

/**
 * Every open task about a question whose person left, moved to another province, or may not know of that question any
 * more, goes to the contact point that has the question. Gives how many; done twice, it does nothing more.
 */
export async function giveBackTasks(ctx: Writing): Promise<number> {
  await besideOtherDeeds(ctx);
  const left = await ctx.db
    .selectFrom('tasks.task as task')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'task.subject_id')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['task.id', 'inquiry.id as inquiryId'])
    .where('task.subject_kind', '=', inquirySubject)
    .where('task.state', '=', 'open')
    .where('task.person_id', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('people.membership as membership')
            .innerJoin(
              'parties.organization as organization',
              'organization.id',
              'membership.organization_id',
            )
            .select('membership.id')
            .whereRef('membership.person_id', '=', 'task.person_id')
            .where(takesTasks(dayOf(ctx.now))),
        ),
      ),
    )
    .orderBy('inquiry.id')
    .orderBy('task.id')
    .forUpdate(['inquiry', 'task'])
    .execute();
  for (const { id, inquiryId } of left)
    await handOverTask(ctx, { kind: inquirySubject, id: inquiryId }, { id, personId: null });
  return left.length;
}
