import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { noteOnInquiry } from '../commands/note-on-inquiry.ts';
import { noteForm } from '../forms.ts';
import { deedPage } from './deed-page.tsx';

/** `/vragen/:nummer/notas`: what staff write for each other. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Interne nota',
    intro: 'Alleen wie de vraag opvolgt leest dit. Een nota valt onder openbaarheid en inzage.',
    button: 'Bewaar de nota',
    fields: (field) => <Textarea {...field('tekst')} label="Nota" rows={6} required />,
  });

/** The note stands among what happened. */
export const POST: Post = async (ctx, { params, form }) => {
  const { tekst } = checkedForm(noteForm, form);
  const number = params.nummer ?? '';
  await noteOnInquiry(ctx, number, tekst);
  return { seeOther: `/vragen/${number}`, notice: 'De nota is bewaard.' };
};
