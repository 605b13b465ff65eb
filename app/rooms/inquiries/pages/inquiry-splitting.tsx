import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { splitInquiry } from '../commands/split-inquiry.ts';
import { splittingForm } from '../forms.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/splitsing`: a part of a question gets a number of its own. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Splitsen',
    intro:
      'De nieuwe vraag heeft dezelfde vraagsteller, dezelfde dag van contact en een eigen nummer en termijn. De vraagsteller krijgt een mail met beide nummers. Deze vraag houdt al haar woorden en bijlagen. Was het niet nodig, voeg ze dan weer samen.',
    button: 'Splits af',
    known: ({ subjectLine, question }) => ({ onderwerp: subjectLine, vraag: question }),
    fields: (field) => (
      <>
        <TextInput {...field('onderwerp')} label="Onderwerp van de nieuwe vraag" required />
        <Textarea
          {...field('vraag')}
          label="De nieuwe vraag"
          hint="Laat staan wat bij de nieuwe vraag hoort, in de woorden van de vraagsteller."
          rows={10}
          required
        />
      </>
    ),
  });

/** The part has a number of its own. */
export const POST: Post = async (ctx, { params, form, house }) => {
  const { onderwerp, vraag, versie } = checkedForm(splittingForm, form);
  const part = { subjectLine: onderwerp, question: vraag, version: versionOf(versie) };
  const number = await splitInquiry(ctx, params.nummer ?? '', part, house);
  return { seeOther: `/vragen/${number}`, notice: `Apart geregistreerd onder ${number}.` };
};
