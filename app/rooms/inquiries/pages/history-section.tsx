import { Heading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { listNotes } from '#rooms/notes/queries/list-notes.ts';
import { listPersonNames } from '#rooms/people/queries/list-person-names.ts';
import type { TaskView } from '#rooms/tasks/queries/list-tasks.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { listDecisions } from '../queries/list-decisions.ts';
import { inquiryEvents } from '../views/inquiry-events.ts';
import { type HistoryPart, HistoryTabs, historyParts, InquiryHistory } from '../views/inquiry-history.tsx';
import { peopleOfTasks, taskEvents } from '../views/task-words.ts';

interface HistorySectionProps {
  readonly ctx: Reading;
  readonly inquiry: InquiryView;
  readonly tasks: readonly TaskView[];
  /** Of the address, which names the part that is asked for. */
  readonly query: URLSearchParams;
}

/** What happened to a question, by whom: all of it, or the part that was asked for. Refuses (Invalid) an unknown part. */
export async function HistorySection({ ctx, inquiry, tasks, query }: HistorySectionProps) {
  const notes = await listNotes(ctx, { kind: inquirySubject, id: inquiry.id });
  const events = inquiryEvents(inquiry, await listDecisions(ctx, inquiry.id));
  const people = [...events, ...notes].flatMap(({ personId }) => personId ?? []);
  const names = await listPersonNames(ctx, [...new Set([...people, ...peopleOfTasks(tasks)])]);
  const history = { events, notes, tasks: taskEvents(tasks, names), part: partOf(query) };
  return (
    <section class="stack" aria-labelledby="verloop">
      <Heading level={2} id="verloop">
        Verloop
      </Heading>
      <HistoryTabs number={inquiry.number} {...history} />
      <InquiryHistory {...history} names={names} />
    </section>
  );
}

/** Which part of the history the address asks for. */
function partOf(query: URLSearchParams): HistoryPart {
  const asked = query.get('verloop') ?? 'alles';
  if (!Object.hasOwn(historyParts, asked)) throw new Invalid('Dit deel van het verloop bestaat niet.');
  return asked as HistoryPart;
}
