import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { closeInquiry } from '../commands/close-inquiry.ts';
import { closingForm } from '../forms.ts';
import { deedPage, versionOf } from './deed-page.tsx';
import { stopToInsert } from './text-block-choice.tsx';

/** `/vragen/:nummer/afsluiting`: the end of a question without the word of the asker, with a reason. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Afsluiten',
    intro: 'De vraagsteller krijgt de reden per mail en kan zeggen dat de vraag niet beantwoord is.',
    button: 'Sluit af',
    letter: 'closing',
    words: 'reden',
    fields: (field) => (
      <Textarea
        {...field('reden')}
        label="Reden"
        hint="Schrijf u, niet je."
        rows={6}
        maxlength={50_000}
        required
      />
    ),
  });

/** It is closed, and the asker knows why. */
export const POST: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  const { reden, versie } = checkedForm(closingForm, form);
  const number = params.nummer ?? '';
  await closeInquiry(ctx, number, { reason: reden, version: versionOf(versie) }, house);
  return { seeOther: `/vragen/${number}`, notice: 'De vraag is afgesloten.' };
};
