import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import type { TaskLine, TaskList } from '../queries/list-office-tasks.ts';
import { TaskDay } from './task-day.tsx';
import { TaskDone } from './task-done.tsx';
import { contactPointName } from './task-words.ts';

interface Told {
  readonly today: Day;
  /** The names of the provinces by NIS code. */
  readonly provinces: ReadonlyMap<string, string>;
}

interface TaskTableProps extends Told {
  readonly tasks: readonly TaskLine[];
  readonly list: TaskList;
  readonly formKey: string;
}

/** Open tasks as a list: what, about which question, for whom, by when, and the press by which it is done. */
export function TaskTable({ tasks, list, formKey, ...told }: TaskTableProps) {
  const done: Column<TaskLine> = {
    key: 'gedaan',
    label: 'Klaar?',
    cell: (task) => <TaskDone number={task.number} task={task} formKey={formKey} list={list} />,
  };
  return <Table caption="Taken" captionHidden stacks rows={tasks} columns={[...columns(told), done]} />;
}

/** A list of open tasks as a file, all its pages. */
export function taskData(rows: () => AsyncIterable<TaskLine>, title: string, told: Told): DataTable {
  return dataTable<TaskLine>({
    name: 'taken',
    title: `Taken: ${title}`,
    source: 'Regioloket, zoals de taken er nu voor staan; alleen wat jij mag zien',
    rows,
    columns: [{ label: 'Nummer', value: ({ number }) => number }, ...columns(told)],
  });
}

function columns({ today, provinces }: Told): readonly Column<TaskLine>[] {
  const open = (task: TaskLine) => ({ ...task, state: 'open' as const });
  const whose = ({ personName, provinceNis }: TaskLine) =>
    personName ?? contactPointName(provinceNis, provinces);
  return [
    {
      key: 'taak',
      label: 'Taak',
      header: true,
      cell: ({ id, number, words }) => (
        <a href={`/vragen/${number}/taken/${id}`}>
          <span class="own-lines">{words}</span>
        </a>
      ),
      value: ({ words }) => words,
    },
    {
      key: 'vraag',
      label: 'Vraag',
      cell: ({ number, subjectLine, goesOnIn }) => (
        <>
          <a href={`/vragen/${goesOnIn ?? number}`}>{subjectLine}</a>
          <span class="table-note">
            {number}
            {goesOnIn !== null && `, gaat verder in ${goesOnIn}`}
          </span>
        </>
      ),
      value: ({ subjectLine }) => subjectLine,
    },
    { key: 'voor', label: 'Voor', cell: whose, value: whose },
    {
      key: 'tegen',
      label: 'Tegen',
      cell: (task) => (task.dueOn === null ? 'geen dag' : <TaskDay task={open(task)} today={today} />),
      value: ({ dueOn }) => dueOn,
    },
    {
      key: 'gegeven',
      label: 'Gegeven op',
      cell: ({ givenAt }) => dutch(dayOf(givenAt)),
      value: ({ givenAt }) => dayOf(givenAt),
    },
  ];
}
