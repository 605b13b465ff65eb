import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { classifyInquiry } from '../commands/classify-inquiry.ts';
import { classificationForm } from '../forms.ts';
import { inquiryKinds } from '../model.ts';
import { inquiryKindNames } from '../texts.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/aard`: what kind of thing it is in law and in practice, and about what. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Aard en thema',
    intro:
      'Een vraag, een knelpunt, een klacht over ABB en een aanvraag openbaarheid hebben elk hun eigen termijn, geteld vanaf de dag waarop de vraag kwam of geregistreerd is. Hoort er een termijn bij, dan krijgt de vraagsteller die per mail.',
    button: 'Bewaar',
    known: ({ kind, theme }) => ({ aard: kind, thema: theme }),
    fields: (field) => (
      <>
        <Select
          {...field('aard')}
          label="Aard"
          required
          options={inquiryKinds.map((value) => ({ value, label: inquiryKindNames[value] }))}
        />
        <TextInput {...field('thema')} label="Thema" hint="Bijvoorbeeld: politiezones." maxlength={100} />
        <TextInput {...field('reden')} label="Waarom verandert dit?" maxlength={500} />
      </>
    ),
  });

/** It is what it is now; what it was stays known. */
export const POST: Post = async (ctx, { params, form, house }) => {
  const { aard, thema, reden, versie } = checkedForm(classificationForm, form);
  const number = params.nummer ?? '';
  const said = { kind: aard, theme: thema, reason: reden, version: versionOf(versie) };
  await classifyInquiry(ctx, number, said, house);
  return { seeOther: `/vragen/${number}`, notice: 'Bewaard.' };
};
