import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { type Paged, paged } from '#platform/paging.ts';
import { streamRows } from '#platform/streamed-rows.ts';
import type { TaskDueFilter } from '#rooms/tasks/model.ts';
import { isOpenFor, isTaskDue } from '#rooms/tasks/queries/task-conditions.ts';
import { type InquiryScope, inquiryScopeOf, withinScope } from './inquiry-scope.ts';

const pageSize = 50;

/** The lists of open tasks about questions, in the order of their tabs: one's own, the contact point's, everybody's. */
export const taskLists = ['mijn', 'contactpunt', 'alle'] as const;

export type TaskList = (typeof taskLists)[number];

/** An open task as it stands in a list. */
export interface TaskLine {
  readonly id: string;
  readonly words: string;
  readonly dueOn: Day | null;
  readonly givenAt: Date;
  /** Who has it; null: the contact point of this province, or the centre. */
  readonly personName: string | null;
  readonly provinceNis: string | null;
  readonly number: string;
  readonly subjectLine: string;
  /** The question in which that one goes on, where it was merged. */
  readonly goesOnIn: string | null;
}

/** Which open tasks are asked for; null narrows nothing. `personId` is who has them. */
export interface TasksAsked {
  readonly list: TaskList;
  readonly due: TaskDueFilter | null;
  readonly personId: string | null;
}

/**
 * The open tasks of a list about questions that the actor may see, by day and those without a day last, fifty a page.
 * Refuses (NotFound) a page after the last.
 */
export async function listOfficeTasks(
  ctx: Reading,
  { page, ...asked }: TasksAsked & { readonly page: number },
): Promise<Paged<TaskLine>> {
  const matching = await within(ctx, asked);
  const { total } = await matching
    .select((select) => select.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await lines(matching)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return paged(items, Number(total), page, pageSize);
}

/** All tasks that `listOfficeTasks` has on its pages, one by one: for a file. */
export async function* streamOfficeTasks(ctx: Reading, asked: TasksAsked): AsyncGenerator<TaskLine> {
  yield* streamRows(ctx.db, lines(await within(ctx, asked)));
}

/** How many open tasks each list holds for the actor; `now`: of the own ones those for today or before. */
export async function countOfficeTasks(ctx: Reading): Promise<Readonly<Record<TaskList | 'now', number>>> {
  const scope = await inquiryScopeOf(ctx);
  const mine = inTaskList('mijn', { scope, personId: personOf(ctx) });
  const counts = await openTasks(ctx, scope)
    .select((select) => [
      ...taskLists.map((list) =>
        select.fn
          .countAll<string>()
          .filterWhere(inTaskList(list, { scope, personId: personOf(ctx) }))
          .as(list),
      ),
      select.fn
        .countAll<string>()
        .filterWhere(mine)
        .filterWhere(isTaskDue('nu', dayOf(ctx.now)))
        .as('now'),
    ])
    .executeTakeFirstOrThrow();
  const { mijn, contactpunt, alle, now } = counts;
  return { mijn: Number(mijn), contactpunt: Number(contactpunt), alle: Number(alle), now: Number(now) };
}

async function within(ctx: Reading, { list, due, personId }: TasksAsked) {
  const scope = await inquiryScopeOf(ctx);
  return openTasks(ctx, scope)
    .where(inTaskList(list, { scope, personId: personOf(ctx) }))
    .$if(due !== null, (query) => query.where(isTaskDue(due ?? 'nu', dayOf(ctx.now))))
    .$if(personId !== null, (query) => query.where('task.person_id', '=', personId));
}

function openTasks({ db }: Reading, scope: InquiryScope) {
  return db
    .selectFrom('tasks.task as task')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'task.subject_id')
    .where('task.subject_kind', '=', 'inquiry')
    .where('task.state', '=', 'open')
    .where(withinScope(scope));
}

type Tables = { task: Database['tasks.task']; standing: Database['inquiries.standing'] };

/** The condition on `task` and `standing` that keeps what a list shows to this person. */
function inTaskList(
  list: TaskList,
  { scope, personId }: { readonly scope: InquiryScope; readonly personId: string },
): Expression<SqlBool> {
  const where = expressionBuilder<Tables, keyof Tables>();
  if (list === 'alle') return where.lit(true);
  if (list === 'mijn') return isOpenFor(personId);
  const led =
    scope.of === 'province'
      ? where('standing.province_nis', '=', scope.nis)
      : where('standing.province_nis', 'is', null);
  return where.and([isOpenFor(null), led]);
}

function lines(matching: Awaited<ReturnType<typeof within>>) {
  return matching
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'task.subject_id')
    .leftJoin('people.person as person', 'person.id', 'task.person_id')
    .select([
      'task.id',
      'task.words',
      'task.due_on as dueOn',
      'task.given_at as givenAt',
      'person.name as personName',
      'standing.province_nis as provinceNis',
      'inquiry.number',
      'inquiry.subject_line as subjectLine',
    ])
    .select(numberItGoesOnIn.as('goesOnIn'))
    .orderBy('task.due_on', (order) => order.asc().nullsLast())
    .orderBy('task.given_at')
    .orderBy('task.id');
}

/** Follows what was merged into what was merged; the number is told to staff with the question itself. */
const numberItGoesOnIn = sql<string | null>`(
  with recursive goes_on (id) as (
    select other_id from inquiries.relation
     where kind = 'merged' and ended_at is null and inquiry_id = task.subject_id
    union all
    select relation.other_id from inquiries.relation join goes_on on relation.inquiry_id = goes_on.id
     where relation.kind = 'merged' and relation.ended_at is null
  )
  select root.number from goes_on join inquiries.inquiry root on root.id = goes_on.id
   where not exists (select from inquiries.relation on_
                      where on_.inquiry_id = root.id and on_.kind = 'merged' and on_.ended_at is null))`;

/** The lists are for the office alone, and whoever is of it has an id; nobody else has a task. */
function personOf({ actor }: Reading): string {
  return actor.kind === 'member' ? actor.personId : '00000000-0000-0000-0000-000000000000';
}
