import { ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { List } from '#design/list/list.tsx';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import type { TaskView } from '#rooms/tasks/queries/list-tasks.ts';
import { taskStateNames } from '#rooms/tasks/texts.ts';
import type { CaseTask } from '../queries/list-case-tasks.ts';
import { TaskDay } from './task-day.tsx';
import { TaskDone } from './task-done.tsx';
import { tasksInWords } from './task-words.ts';

interface InquiryTasksProps {
  /** The open ones first. */
  readonly tasks: readonly CaseTask[];
  readonly number: string;
  readonly names: ReadonlyMap<string, string>;
  /** Who has what is for nobody in particular. */
  readonly contactPoint: string;
  readonly formKey: string;
  readonly today: Day;
}

/** What is still to be done about a question, each with its one press; below it, closed, what was done. */
export function InquiryTasks(props: InquiryTasksProps) {
  const { tasks, number, names } = props;
  const open = tasks.filter(({ state }) => state === 'open');
  const ended = tasks.filter(({ state }) => state !== 'open');
  return (
    <>
      {open.length === 0 ? (
        <p>Er staat geen taak open.</p>
      ) : (
        <List
          looks="divided"
          label="Open taken"
          items={open.map((task) => <OpenTask task={task} {...props} />)}
        />
      )}
      {ended.length > 0 && (
        <Details summary={`Gedaan of teruggenomen: ${tasksInWords(ended.length)}`}>
          <List
            looks="divided"
            items={ended.map((task) => (
              <>
                <span class="own-lines">{task.words}</span>
                <div class="help-text">{ending(task, names)}</div>
              </>
            ))}
          />
        </Details>
      )}
      <p>
        <LinkButton href={`/vragen/${number}/taken`} skin="secondary" icon="add">
          Taak toevoegen
        </LinkButton>
      </p>
    </>
  );
}

function OpenTask({
  task,
  number,
  names,
  contactPoint,
  formKey,
  today,
}: InquiryTasksProps & { readonly task: CaseTask }) {
  const { id, words, dueOn, personId } = task;
  return (
    <div class="stack">
      <div>
        <span class="own-lines">{words}</span>
        <div class="help-text">
          voor {personId === null ? contactPoint : (names.get(personId) ?? 'iemand')}
          {dueOn !== null && (
            <>
              , tegen <TaskDay task={task} today={today} />
            </>
          )}
          {task.number !== number && `, bij ${task.number}`}
        </div>
      </div>
      <ButtonGroup>
        <TaskDone number={task.number} task={task} formKey={formKey} />
        <LinkButton skin="naked" href={`/vragen/${task.number}/taken/${id}`}>
          Doorgeven of terugnemen<span class="visually-hidden">: {words.slice(0, 80)}</span>
        </LinkButton>
      </ButtonGroup>
    </div>
  );
}

/** How a task ended, by whom and when. */
export function ending({ state, steps }: TaskView, names: ReadonlyMap<string, string>): string {
  const last = steps.at(-1);
  if (last === undefined) return taskStateNames[state];
  const by = last.byId === null ? 'Regioloket' : (names.get(last.byId) ?? 'iemand');
  return `${taskStateNames[state]} door ${by}, ${dutch(dayOf(last.at))}`;
}
