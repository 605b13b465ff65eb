import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { unmergeInquiry } from '../commands/unmerge-inquiry.ts';
import { closingForm } from '../forms.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/samenvoeging-ongedaan`: a question that was merged goes on by itself again. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Samenvoeging ongedaan maken',
    intro:
      'De vraag staat weer waar ze stond, met wat intussen via haar eigen link of van haar eigen administraties kwam. Een reactie op een antwoord blijft bij de vraag die beantwoord werd. De vraagsteller krijgt er een mail over.',
    button: 'Maak ongedaan',
    fields: (field) => (
      <Textarea {...field('reden')} label="Reden" hint="Blijft onder ons." rows={3} required />
    ),
  });

/** They go on apart. */
export const POST: Post = async (ctx, { params, form, house }) => {
  const { reden, versie } = checkedForm(closingForm, form);
  const number = params.nummer ?? '';
  const other = await unmergeInquiry(ctx, number, { reason: reden, version: versionOf(versie) }, house);
  return { seeOther: `/vragen/${number}`, notice: `Deze vraag gaat weer apart verder van ${other}.` };
};
