import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { relateInquiries, unrelateInquiries } from '../commands/relate-inquiries.ts';
import { otherInquiryForm } from '../forms.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { suggestRelations } from '../queries/suggest-relations.ts';
import { InquiryChoice } from '../views/inquiry-choice.tsx';
import { deedPage } from './deed-page.tsx';

/** `/vragen/:nummer/verwante-vragen`: that another question has to do with this one. */
export const GET: Get = async (ctx, request) => {
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const suggested = await suggestRelations(ctx, inquiry);
  return deedPage(ctx, request, {
    title: 'Verwante vraag noteren',
    intro: 'Bij beide vragen staat dan een link naar de andere. De vraagstellers zien daar niets van.',
    button: 'Bewaar',
    known: () => ({ nummer: request.query.get('nummer') }),
    fields: (field) => (
      <>
        <InquiryChoice field={field} suggested={suggested} path={request.path} />
        <Textarea {...field('reden')} label="Wat hebben ze met elkaar te maken?" rows={3} required />
      </>
    ),
  });
};

/** It is kept with both, or taken away from both. */
export const POST: Post = async (ctx, { params, form }) => {
  const number = params.nummer ?? '';
  const seeOther = `/vragen/${number}#samenhang`;
  if (form.text('daad') === 'weg') {
    await unrelateInquiries(ctx, number, form.text('nummer'));
    return { seeOther, notice: 'De verwantschap is weggehaald.' };
  }
  const { nummer, reden } = checkedForm(otherInquiryForm, form);
  await relateInquiries(ctx, number, { otherNumber: nummer, reason: reden });
  return { seeOther, notice: 'Bewaard bij beide vragen.' };
};
