import type { Reading } from '#platform/context.ts';
import { listTasks, type TaskView } from '#rooms/tasks/queries/list-tasks.ts';
import type { InquiryView } from './get-inquiry.ts';

/** A task with the number of the question that it was given about: below that it is done, handed over or taken back. */
export interface CaseTask extends TaskView {
  readonly number: string;
}

/**
 * The tasks about a question and about what was merged into it as far as the reader may see that: the open ones by day,
 * those without a day last, then what ended.
 */
export async function listCaseTasks(
  ctx: Pick<Reading, 'db'>,
  { id, number, merged }: Pick<InquiryView, 'id' | 'number' | 'merged'>,
): Promise<readonly CaseTask[]> {
  const all: CaseTask[] = [];
  for (const one of [{ id, number }, ...merged]) {
    const tasks = await listTasks(ctx, { kind: 'inquiry', id: one.id });
    all.push(...tasks.map((task) => ({ ...task, number: one.number })));
  }
  return all.sort((one, other) => rank(one).localeCompare(rank(other)));
}

function rank({ state, dueOn }: TaskView): string {
  return `${state === 'open' ? 0 : 1} ${dueOn ?? '9999'}`;
}
