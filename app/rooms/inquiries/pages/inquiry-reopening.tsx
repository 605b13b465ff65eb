import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { reopenInquiry } from '../commands/reopen-inquiry.ts';
import { closingForm } from '../forms.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/heropening`: takes up again what was ended. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Heropenen',
    intro: 'De vraag houdt haar nummer en haar dag van registratie. De reden blijft onder ons.',
    button: 'Heropen',
    fields: (field) => <Textarea {...field('reden')} label="Reden" rows={4} required />,
  });

/** It is to be handled again. */
export const POST: Post = async (ctx, { params, form }) => {
  const { reden, versie } = checkedForm(closingForm, form);
  const number = params.nummer ?? '';
  await reopenInquiry(ctx, number, { reason: reden, version: versionOf(versie) });
  return { seeOther: `/vragen/${number}`, notice: 'De vraag is heropend.' };
};
