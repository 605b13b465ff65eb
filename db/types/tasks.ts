import type { Generated } from 'kysely';
import type { TaskState, TaskStepKind } from '#rooms/tasks/model.ts';

/** Tables of the room `tasks`. */
export interface TasksTables {
  'tasks.task': {
    id: string;
    subject_kind: string;
    subject_id: string;
    words: string;
    due_on: string | null;
    person_id: string | null;
    state: TaskState;
    given_at: Date;
  };
  'tasks.step': {
    id: Generated<number>;
    task_id: string;
    kind: TaskStepKind;
    at: Date;
    by_id: string | null;
    to_id: string | null;
  };
}
