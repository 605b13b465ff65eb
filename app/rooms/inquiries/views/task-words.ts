import { isPastDay, type TaskVerb } from '#rooms/tasks/model.ts';
import type { TaskView } from '#rooms/tasks/queries/list-tasks.ts';
import { taskStepNames } from '#rooms/tasks/texts.ts';
import type { ToldEvent } from './inquiry-events.ts';

/** A contact point, or the centre, as who has a task: by its province, of which `provinces` has the names. */
export function contactPointName(provinceNis: string | null, provinces: ReadonlyMap<string, string>): string {
  return provinceNis === null ? 'het centrum' : `contactpunt ${provinces.get(provinceNis) ?? provinceNis}`;
}

/** What is said after each deed on a task. */
export const taskNotices: Readonly<Record<TaskVerb, string>> = {
  finish: 'De taak is gedaan.',
  handOver: 'De taak is doorgegeven.',
  withdraw: 'De taak is teruggenomen.',
};

/** So many tasks, in words. */
export function tasksInWords(count: number): string {
  return count === 1 ? 'één taak' : `${count} taken`;
}

/** What to call the day of a task: whether it is past is said, and not by colour alone. */
export function dayState(
  task: { readonly state: TaskView['state']; readonly dueOn: string | null },
  today: string,
): 'past' | 'today' | null {
  if (isPastDay(task, today)) return 'past';
  return task.state === 'open' && task.dueOn === today ? 'today' : null;
}

/** What happened to tasks, newest first, as the history of their question tells it. */
export function taskEvents(
  tasks: readonly TaskView[],
  names: ReadonlyMap<string, string>,
): readonly ToldEvent[] {
  return tasks
    .flatMap(({ words, steps }) =>
      steps.map(({ kind, at, byId, toId }) => {
        const changesHands = kind === 'given' || kind === 'handedOver';
        const to = toId === null ? 'het contactpunt' : (names.get(toId) ?? 'iemand');
        return {
          at,
          title: changesHands ? `${taskStepNames[kind]} aan ${to}` : taskStepNames[kind],
          words,
          personId: byId,
        };
      }),
    )
    .toReversed()
    .sort((one, other) => other.at.getTime() - one.at.getTime());
}

/** Everybody who gave, had or did one of these tasks. */
export function peopleOfTasks(tasks: readonly TaskView[]): readonly string[] {
  const people = tasks.flatMap(({ personId, steps }) => [
    personId,
    ...steps.flatMap(({ byId, toId }) => [byId, toId]),
  ]);
  return [...new Set(people.flatMap((one) => one ?? []))];
}
