import { Button } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { NotFound } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import { listTasks, type TaskView } from '#rooms/tasks/queries/list-tasks.ts';
import { taskStateNames, taskVerbSlugs } from '#rooms/tasks/texts.ts';
import { actOnTask } from '../commands/act-on-task.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { getAskedInquiry, getInquiry, type InquiryView } from '../queries/get-inquiry.ts';
import { taskLists } from '../queries/list-office-tasks.ts';
import { listTaskTakers } from '../queries/task-takers.ts';
import { TaskDay } from '../views/task-day.tsx';
import { TaskDone } from '../views/task-done.tsx';
import { peopleOfTasks, taskEvents, taskNotices } from '../views/task-words.ts';
import { contactPointChoice, sentTaskDeed } from './sent-task.ts';
import { contactPointOf, TakerField } from './task-taker-field.tsx';

/** `/vragen/:nummer/taken/:id`: one task, what happened to it, and while it is open what can be done with it. */
export const GET: Get = async (ctx, request) => {
  const { entered } = request;
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const task = await taskOf(ctx, inquiry, request.params.id ?? '');
  const { number, subjectLine } = inquiry;
  return {
    title: `Taak: ${number}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Vragen', href: '/vragen' },
      { label: number, href: `/vragen/${number}` },
      { label: 'Taak' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Taak"
          kind={`${number}: ${subjectLine}`}
          intro={<span class="own-lines">{task.words}</span>}
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {await facts(ctx, { inquiry, task })}
        {task.state === 'open' && (await deeds(ctx, { inquiry, task }, request))}
        {await history(ctx, task)}
        <p>
          <a href={`/vragen/${number}`}>Naar de vraag</a>
        </p>
      </div>
    ),
  };
};

/** It is done, taken back, or somebody else's; back to the list or the question where the button was. */
export const POST: Post = async (ctx, { params, form }) => {
  const number = params.nummer ?? '';
  const deed = sentTaskDeed(form, params.id ?? '');
  await actOnTask(ctx, number, deed);
  const list = taskLists.find((one) => one === form.text('lijst'));
  return {
    seeOther:
      list === undefined ? `/vragen/${(await getAskedInquiry(ctx, number)).number}` : `/taken?lijst=${list}`,
    notice: taskNotices[deed.verb],
  };
};

interface TaskOfInquiry {
  readonly inquiry: InquiryView;
  readonly task: TaskView;
}

async function taskOf(ctx: Reading, { id: inquiryId }: InquiryView, id: string): Promise<TaskView> {
  const found = (await listTasks(ctx, { kind: inquirySubject, id: inquiryId })).find((one) => one.id === id);
  if (found === undefined) throw new NotFound('Deze taak bestaat niet.');
  return found;
}

async function facts(ctx: Reading, { inquiry, task }: TaskOfInquiry) {
  const { personId, state, dueOn } = task;
  const names = await listPersonNames(ctx, personId === null ? [] : [personId]);
  const whose = personId === null ? await contactPointOf(ctx, inquiry) : (names.get(personId) ?? 'iemand');
  return (
    <DescriptionList
      items={[
        { term: 'Stand', description: taskStateNames[state] },
        { term: 'Voor', description: whose },
        {
          term: 'Tegen',
          description: dueOn === null ? 'geen dag' : <TaskDay task={task} today={dayOf(ctx.now)} />,
        },
      ]}
    />
  );
}

async function deeds(ctx: Reading, { inquiry, task }: TaskOfInquiry, request: PageRequest) {
  const { path, formKey, entered } = request;
  const takers = await listTaskTakers(ctx, inquiry.id);
  const field = enteredFields(entered, { voor: task.personId ?? contactPointChoice });
  return (
    <>
      <TaskDone number={inquiry.number} task={task} formKey={formKey} />
      <section class="stack" aria-labelledby="doorgeven">
        <Heading level={2} id="doorgeven">
          Aan iemand anders geven
        </Heading>
        <Form action={path} oneTimeKey={formKey} label="Aan iemand anders geven">
          <TakerField
            field={field('voor')}
            takers={takers}
            contactPoint={await contactPointOf(ctx, inquiry)}
          />
          <Button skin="secondary" name="daad" value={taskVerbSlugs.handOver}>
            Geef door
          </Button>
        </Form>
      </section>
      <section class="stack" aria-labelledby="terugnemen">
        <Heading level={2} id="terugnemen">
          Niet meer nodig?
        </Heading>
        <Form action={path} oneTimeKey={formKey} label="Taak terugnemen">
          <Button skin="secondary" name="daad" value={taskVerbSlugs.withdraw}>
            Neem de taak terug
          </Button>
        </Form>
      </section>
    </>
  );
}

async function history(ctx: Reading, task: TaskView) {
  const names = await listPersonNames(ctx, peopleOfTasks([task]));
  return (
    <section class="stack" aria-labelledby="verloop">
      <Heading level={2} id="verloop">
        Verloop
      </Heading>
      <Timeline
        items={taskEvents([task], names).map(({ at, title, personId }) => ({
          when: dutchMoment(at),
          datetime: at.toISOString(),
          title,
          by: personId === null ? undefined : names.get(personId),
        }))}
      />
    </section>
  );
}
