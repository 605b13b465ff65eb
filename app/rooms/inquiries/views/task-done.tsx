import { Button } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { taskVerbSlugs } from '#rooms/tasks/texts.ts';

interface TaskDoneProps {
  readonly number: string;
  readonly task: { readonly id: string; readonly words: string };
  readonly formKey: string;
  /** The list to go back to; without it, the question. */
  readonly list?: string;
}

/** The one press by which a task is done. */
export function TaskDone({ number, task: { id, words }, formKey, list }: TaskDoneProps) {
  return (
    <Form action={`/vragen/${number}/taken/${id}`} oneTimeKey={formKey}>
      {list !== undefined && <input type="hidden" name="lijst" value={list} />}
      <Button skin="secondary" icon="check" name="daad" value={taskVerbSlugs.finish}>
        Gedaan<span class="visually-hidden">: {beginning(words)}</span>
      </Button>
    </Form>
  );
}

/** As much of a task as is needed to tell it from another. */
function beginning(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 79)}…`;
}
