import { parseDay } from '#platform/day.ts';
import { isId } from '#platform/is-id.ts';
import { Invalid } from '#platform/refusals.ts';
import type { FormValues } from '#reception/page.ts';
import type { TaskGiven } from '#rooms/tasks/commands/give-task.ts';
import { type TaskVerb, taskAtMost, taskVerbs } from '#rooms/tasks/model.ts';
import { taskVerbSlugs } from '#rooms/tasks/texts.ts';
import type { TaskDeed } from '../commands/act-on-task.ts';

/** What a form sends for nobody in particular: the contact point that has the question. */
export const contactPointChoice = 'contactpunt';

/** The task that a form gives. Refuses (Invalid) with a sentence beside each field that is wrong. */
export function sentTask(form: FormValues): TaskGiven {
  const [words, day] = [form.text('tekst'), form.text('tegen')];
  const errors = {
    ...(words === '' && { tekst: 'Schrijf wat er te doen is.' }),
    ...(words.length > taskAtMost && {
      tekst: `Gebruik hoogstens ${taskAtMost.toLocaleString('nl-BE')} tekens. Schrijf meer in een interne nota.`,
    }),
    ...(day !== '' && parseDay(day) === null && { tegen: 'Kies een dag die bestaat, of laat dit leeg.' }),
    ...takerError(form),
  };
  if (Object.keys(errors).length > 0) throw new Invalid('Er is nog niets bewaard.', errors);
  return { words, dueOn: day || null, personId: takerIn(form) };
}

/** What a form does with the task of this id. Refuses (Invalid) what no button of ours says, and nobody of the list. */
export function sentTaskDeed(form: FormValues, id: string): TaskDeed {
  const verbs = Object.keys(taskVerbs) as TaskVerb[];
  const verb = verbs.find((one) => taskVerbSlugs[one] === form.text('daad'));
  if (verb === undefined) throw new Invalid('Kies wat je met de taak doet. Er is niets veranderd.');
  const errors = verb === 'handOver' ? takerError(form) : undefined;
  if (errors !== undefined) throw new Invalid('Er is nog niets bewaard.', errors);
  return { id, verb, personId: takerIn(form) };
}

/** Who gets it; null: the contact point. */
function takerIn(form: FormValues): string | null {
  const asked = form.text('voor');
  return asked === contactPointChoice || asked === '' ? null : asked;
}

function takerError(form: FormValues): { readonly voor: string } | undefined {
  const asked = form.text('voor');
  return asked === contactPointChoice || isId(asked) ? undefined : { voor: 'Kies iemand uit de lijst.' };
}
