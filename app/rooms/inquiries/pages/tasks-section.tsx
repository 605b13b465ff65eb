import { Heading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import type { CaseTask } from '../queries/list-case-tasks.ts';
import { InquiryTasks } from '../views/inquiry-tasks.tsx';
import { peopleOfTasks } from '../views/task-words.ts';
import { contactPointOf } from './task-taker-field.tsx';

interface TasksSectionProps {
  readonly ctx: Reading;
  readonly inquiry: InquiryView;
  readonly tasks: readonly CaseTask[];
  readonly formKey: string;
}

/** The tasks about a question and what was merged into it, on its page. */
export async function TasksSection({ ctx, inquiry, tasks, formKey }: TasksSectionProps) {
  return (
    <section class="stack" aria-labelledby="taken">
      <Heading level={2} id="taken">
        Taken
      </Heading>
      <InquiryTasks
        tasks={tasks}
        number={inquiry.number}
        names={await listPersonNames(ctx, peopleOfTasks(tasks))}
        contactPoint={await contactPointOf(ctx, inquiry)}
        formKey={formKey}
        today={dayOf(ctx.now)}
      />
    </section>
  );
}
