import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { mergeInquiries } from '../commands/merge-inquiries.ts';
import { otherInquiryForm } from '../forms.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { suggestRelations } from '../queries/suggest-relations.ts';
import { InquiryChoice } from '../views/inquiry-choice.tsx';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/samenvoeging`: two questions of one asker go on as one. */
export const GET: Get = async (ctx, request) => {
  const inquiry = await getInquiry(ctx, request.params.nummer ?? '');
  const suggested = (await suggestRelations(ctx, inquiry)).filter(({ because }) => because === 'asker');
  return deedPage(ctx, request, {
    title: 'Samenvoegen',
    intro:
      'Voor twee vragen van dezelfde vraagsteller. De jongste gaat verder in de oudste: die houdt haar nummer en haar termijn. Alles blijft waar het staat, de vraagsteller krijgt er een mail over, en je kunt het dertig dagen lang ongedaan maken.',
    button: 'Voeg samen',
    known: () => ({ nummer: request.query.get('nummer') }),
    fields: (field) => (
      <>
        <InquiryChoice field={field} suggested={suggested} path={request.path} />
        <Textarea
          {...field('reden')}
          label="Waarom horen ze samen?"
          hint="Blijft onder ons."
          rows={3}
          required
        />
      </>
    ),
  });
};

/** They go on as one. */
export const POST: Post = async (ctx, { params, form, house }) => {
  const { nummer, reden, versie } = checkedForm(otherInquiryForm, form);
  const number = params.nummer ?? '';
  const merging = { otherNumber: nummer, reason: reden, version: versionOf(versie) };
  const older = await mergeInquiries(ctx, number, merging, house);
  return { seeOther: `/vragen/${older}`, notice: `Samengevoegd: alles gaat verder in ${older}.` };
};
