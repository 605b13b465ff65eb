import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { writeToAsker } from '../commands/write-to-asker.ts';
import { messageForm } from '../forms.ts';
import { MessageField } from '../views/message-field.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { stopToInsert } from './text-block-choice.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/vraag-terug`: something the asker must tell first. */
export const GET: Get = withDraft((ctx, request) =>
  deedPage(ctx, request, {
    title: 'Iets vragen aan de vraagsteller',
    intro:
      'De vraagsteller krijgt dit per mail en antwoordt op de eigen opvolgpagina. Tot dan is het aan de vraagsteller.',
    button: 'Verstuur de vraag',
    letter: 'questionBack',
    fields: (field) => <MessageField field={field} />,
  }),
);

/** The letter goes out. */
export const send: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  const { tekst, versie } = checkedForm(messageForm, form);
  const number = params.nummer ?? '';
  await writeToAsker(ctx, number, 'askAsker', { text: tekst, version: versionOf(versie) }, house);
  return { seeOther: `/vragen/${number}`, notice: 'De vraag is verstuurd. Nu is het aan de vraagsteller.' };
};

/** Some seconds later, so that it can be taken back. */
export const POST: Post = undoable('/vragen/:nummer/vraag-terug', send);
