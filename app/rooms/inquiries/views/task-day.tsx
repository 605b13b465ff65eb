import { Pill } from '#design/pill/pill.tsx';
import { type Day, dutch } from '#platform/day.ts';
import type { TaskState } from '#rooms/tasks/model.ts';
import { dayState } from './task-words.ts';

/** By which day a task is to be done, and in words that the day is past. */
export function TaskDay({
  task,
  today,
}: {
  readonly task: { readonly state: TaskState; readonly dueOn: Day | null };
  readonly today: Day;
}) {
  if (task.dueOn === null) return null;
  const is = dayState(task, today);
  return (
    <>
      {dutch(task.dueOn)}
      {is === 'past' && (
        <>
          {' '}
          <Pill skin="warning">dag voorbij</Pill>
        </>
      )}
      {is === 'today' && (
        <>
          {' '}
          <Pill skin="ongoing">vandaag</Pill>
        </>
      )}
    </>
  );
}
