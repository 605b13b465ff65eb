import { Alert } from '#design/alert/alert.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { closeInquiry } from '../commands/close-inquiry.ts';
import { closingForm } from '../forms.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { listCaseTasks } from '../queries/list-case-tasks.ts';
import { tasksInWords } from '../views/task-words.ts';
import { deedPage, versionOf } from './deed-page.tsx';
import { stopToInsert } from './text-block-choice.tsx';

/** `/vragen/:nummer/afsluiting`: the end of a question without the word of the asker, with a reason. */
export const GET: Get = async (ctx, request) => {
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const { number } = inquiry;
  const open = (await listCaseTasks(ctx, inquiry)).filter(({ state }) => state === 'open').length;
  return deedPage(ctx, request, {
    title: 'Afsluiten',
    intro: 'De vraagsteller krijgt de reden per mail en kan zeggen dat de vraag niet beantwoord is.',
    button: 'Sluit af',
    letter: 'closing',
    words: 'reden',
    fields: (field) => (
      <>
        {open > 0 && <OpenTasks count={open} number={number} />}
        <Textarea {...field('reden')} label="Reden" hint="Schrijf u, niet je." rows={6} required />
      </>
    ),
  });
};

/** Tasks hold up no closing; who closes knows of them. */
function OpenTasks({ count, number }: { readonly count: number; readonly number: string }) {
  return (
    <Alert title={`Er ${count === 1 ? 'staat' : 'staan'} nog ${tasksInWords(count)} open`}>
      Je kunt afsluiten. Wat open staat, blijft in de lijst tot iemand het doet of terugneemt.{' '}
      <a href={`/vragen/${number}#taken`}>Bekijk de taken</a>
    </Alert>
  );
}

/** It is closed, and the asker knows why. */
export const POST: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  const { reden, versie } = checkedForm(closingForm, form);
  const number = params.nummer ?? '';
  await closeInquiry(ctx, number, { reason: reden, version: versionOf(versie) }, house);
  return { seeOther: `/vragen/${number}`, notice: 'De vraag is afgesloten.' };
};
