import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Pagination } from '#design/pagination/pagination.tsx';
import { Select } from '#design/select/select.tsx';
import { Tabs } from '#design/tabs/tabs.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { isId } from '#platform/is-id.ts';
import { hrefWithout, pageHref, pageNumber } from '#platform/paging.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Get, PageRequest } from '#reception/page.ts';
import { provinceNames } from '#rooms/parties/queries/list-provinces.ts';
import { taskDueFilters } from '#rooms/tasks/model.ts';
import { taskDueFilterNames } from '#rooms/tasks/texts.ts';
import { inquiryScopeOf } from '../queries/inquiry-scope.ts';
import { type Handler, listHandlers } from '../queries/list-handlers.ts';
import {
  countOfficeTasks,
  listOfficeTasks,
  streamOfficeTasks,
  type TaskList,
  type TasksAsked,
  taskLists,
} from '../queries/list-office-tasks.ts';
import { TaskTable, taskData } from '../views/task-table.tsx';

/** `/taken`: what the office still has to do about questions that the actor may see; what is chosen is in the address. */
export const GET: Get = async (ctx, { path, query, formKey }) => {
  const asked = askedTasks(query);
  const names = await listNames(ctx);
  const found = await listOfficeTasks(ctx, { ...asked, page: pageNumber(query) });
  const counts = await countOfficeTasks(ctx);
  const told = { today: dayOf(ctx.now), provinces: await provinceNames(ctx) };
  const file = taskData(() => streamOfficeTasks(ctx, asked), names[asked.list], told);
  return {
    title: 'Taken',
    wide: true,
    trail: [{ label: 'Start', href: '/' }, { label: 'Taken' }],
    tables: found.total === 0 ? [] : [file],
    body: (
      <div class="stack">
        <PageHeading title="Taken" intro="Wat wij nog moeten doen, wat eerst klaar moet zijn bovenaan." />
        <Tabs
          label="Lijsten van taken"
          items={taskLists.map((list) => ({
            label: names[list],
            href: `${path}?lijst=${list}`,
            current: list === asked.list,
            count: counts[list],
          }))}
        />
        <TaskFilter path={path} query={query} asked={asked} handlers={await listHandlers(ctx)} />
        {found.total === 0 ? (
          <EmptyState title="Geen taken" icon="check">
            In deze lijst staat er zo geen enkele open taak. Een taak voeg je toe op de pagina van een vraag.
          </EmptyState>
        ) : (
          <>
            <TaskTable tasks={found.items} list={asked.list} formKey={formKey} {...told} />
            <Pagination {...found} hrefFor={pageHref(path, query)} noun="taken" />
          </>
        )}
      </div>
    ),
  };
};

/** How the tabs are called: the centre is no contact point. */
async function listNames(ctx: Reading): Promise<Readonly<Record<TaskList, string>>> {
  const { of } = await inquiryScopeOf(ctx);
  return {
    mijn: 'Mijn taken',
    contactpunt: of === 'province' ? 'Van mijn contactpunt' : 'Van het centrum',
    alle: 'Alle open taken',
  };
}

/** What an address asks. Refuses (Invalid) what no link of ours says. A person narrows the list of everybody alone. */
function askedTasks(query: URLSearchParams): TasksAsked {
  const list = oneOf(taskLists, query.get('lijst') || 'mijn', 'Deze lijst bestaat niet. Kies een tabblad.');
  const due = query.get('tegen') || null;
  const personId = (list === 'alle' && query.get('voor')) || null;
  if (personId !== null && !isId(personId))
    throw new Invalid('Deze persoon is niet te vinden. Kies er een uit de filter.');
  return {
    list,
    due: due === null ? null : oneOf(taskDueFilters, due, 'Deze filter bestaat niet. Kies een andere dag.'),
    personId,
  };
}

function oneOf<Value extends string>(values: readonly Value[], asked: string, otherwise: string): Value {
  const found = values.find((value) => value === asked);
  if (found === undefined) throw new Invalid(otherwise);
  return found;
}

interface TaskFilterProps extends Pick<PageRequest, 'path' | 'query'> {
  readonly asked: TasksAsked;
  readonly handlers: readonly Handler[];
}

function TaskFilter({ path, query, asked: { list, due, personId }, handlers }: TaskFilterProps) {
  const without = hrefWithout(path, query);
  const name = handlers.find((one) => one.personId === personId)?.name ?? 'een vroegere medewerker';
  return (
    <Filter
      action={path}
      label="Verfijn de lijst"
      active={[
        ...(due === null ? [] : [{ label: taskDueFilterNames[due], removeHref: without('tegen') }]),
        ...(personId === null ? [] : [{ label: `voor ${name}`, removeHref: without('voor') }]),
      ]}
      keep={{ lijst: list }}
    >
      <Select
        name="tegen"
        label="Tegen"
        empty="Elke dag"
        options={taskDueFilters.map((value) => ({ value, label: taskDueFilterNames[value] }))}
        value={due ?? ''}
      />
      {list === 'alle' && (
        <Select
          name="voor"
          label="Voor"
          empty="Iedereen"
          options={handlers.map((one) => ({ value: one.personId, label: one.name }))}
          value={personId ?? ''}
        />
      )}
    </Filter>
  );
}
