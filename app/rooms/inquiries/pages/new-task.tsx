import { DateInput } from '#design/date-input/date-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { dayOf } from '#platform/day.ts';
import type { Get, Post } from '#reception/page.ts';
import { giveTaskOnInquiry } from '../commands/give-task-on-inquiry.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { listTaskTakers } from '../queries/task-takers.ts';
import { deedPage } from './deed-page.tsx';
import { sentTask } from './sent-task.ts';
import { contactPointOf, TakerField } from './task-taker-field.tsx';

/** `/vragen/:nummer/taken`: something that still has to be done about a question, and by whom. */
export const GET: Get = async (ctx, request) => {
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const takers = await listTaskTakers(ctx, inquiry.id);
  const contactPoint = await contactPointOf(ctx, inquiry);
  const me = ctx.actor.kind === 'member' ? ctx.actor.personId : null;
  return deedPage(ctx, request, {
    title: 'Taak toevoegen',
    intro: 'Iets dat wij nog moeten doen. Een taak blijft onder ons en houdt de vraag niet tegen.',
    button: 'Bewaar de taak',
    known: () => ({ voor: me }),
    fields: (field) => (
      <>
        <Textarea {...field('tekst')} label="Wat er te doen is" rows={3} required />
        <TakerField field={field('voor')} takers={takers} contactPoint={contactPoint} />
        <DateInput {...field('tegen')} label="Tegen" min={dayOf(ctx.now)} />
      </>
    ),
  });
};

/** It stands with the question, and in the list of who has it. */
export const POST: Post = async (ctx, { params, form }) => {
  const number = params.nummer ?? '';
  await giveTaskOnInquiry(ctx, number, sentTask(form));
  return { seeOther: `/vragen/${number}`, notice: 'De taak is bewaard.' };
};
