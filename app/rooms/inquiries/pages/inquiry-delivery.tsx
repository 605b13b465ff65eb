import { Select } from '#design/select/select.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import type { ReferralStepKind } from '#rooms/referrals/model.ts';
import { attachmentsIn } from '../commands/attach-to-inquiry.ts';
import { deliverAnswer } from '../commands/deliver-answer.ts';
import { deliveryForm } from '../forms.ts';
import { type DeliveryWay, deliveryWays } from '../model.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { deliveryWayNames } from '../texts.ts';
import { noteArticlesOf, stopToInsertArticle } from './article-choice.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { DocumentChoices } from './document-choices.tsx';
import { stopToInsert } from './text-block-choice.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/antwoord`: the answer, with what the administrations answered to begin from. */
export const GET: Get = withDraft((ctx, request) =>
  deedPage(ctx, request, {
    title: 'Antwoord bezorgen',
    intro: 'De vraagsteller krijgt deze tekst per mail, met de vraag of het antwoord volstaat.',
    button: 'Bezorg het antwoord',
    letter: 'answer',
    answers: true,
    upload: true,
    known: (inquiry) => ({
      wijze: usualWay(inquiry),
      tekst: answersIn(inquiry),
    }),
    fields: (field, { id, askerEmail }) => (
      <>
        <Select
          {...field('wijze')}
          label="Hoe"
          options={deliveryWays
            .filter((way) => way !== 'mail' || askerEmail !== null)
            .map((value) => ({
              value,
              label: value === 'mail' ? `per mail, naar ${askerEmail}` : deliveryWayNames[value],
            }))}
        />
        <Textarea
          {...field('tekst')}
          label="Antwoord"
          hint="Schrijf u, niet je. Is het antwoord al gegeven, vat dan samen wat er gezegd is, door wie en wanneer."
          rows={14}
          maxlength={50_000}
          required
        />
        <DocumentChoices
          ctx={ctx}
          entered={request.entered}
          inquiryId={id}
          hint="De vraagsteller vindt ze op de eigen opvolgpagina."
          exceptOfAsker
        />
        <AttachmentsField ctx={ctx} entered={request.entered} label="Andere bijlagen" />
      </>
    ),
  }),
);

/** The answer goes out, and it is for the asker to say whether it will do. */
export const send: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  stopToInsertArticle(form);
  const { tekst, wijze, versie } = checkedForm(deliveryForm, form);
  const number = params.nummer ?? '';
  await deliverAnswer(
    ctx,
    number,
    { text: tekst, way: wijze, version: versionOf(versie), attachments: attachmentsIn(form) },
    house,
  );
  await noteArticlesOf(ctx, form);
  return { seeOther: `/vragen/${number}`, notice: 'Het antwoord is bezorgd. Nu is het aan de vraagsteller.' };
};

/** What was told by telephone or otherwise is only noted; a mail waits. */
export const POST: Post = undoable(
  '/vragen/:nummer/antwoord',
  send,
  ({ form }) => form.text('wijze') === 'mail',
);

/** As it happened, where an administration answered the asker itself; else by mail, if there is an address. */
function usualWay({ askerEmail, referrals }: InquiryView): DeliveryWay {
  if (referrals.some(({ steps }) => steps.at(-1)?.kind === 'answeredDirectly')) return 'directly';
  return askerEmail === null ? 'telephone' : 'mail';
}

const answering: ReadonlySet<ReferralStepKind> = new Set(['answered', 'partlyAnswered', 'answeredDirectly']);

/** What the administrations answered, one below the other: a draft to write the answer from. */
function answersIn({ referrals }: InquiryView): string {
  const answers = referrals.flatMap(({ steps }) =>
    steps.filter(({ kind }) => answering.has(kind)).map(({ words }) => words),
  );
  return answers.join('\n\n');
}
