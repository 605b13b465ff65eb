import { Select } from '#design/select/select.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import type { ReferralStepKind } from '#rooms/referrals/model.ts';
import { attachmentsIn } from '../commands/attach-to-inquiry.ts';
import { deliverAnswer } from '../commands/deliver-answer.ts';
import { proposeAnswer } from '../commands/propose-answer.ts';
import { deliveryForm } from '../forms.ts';
import { type DeliveryWay, deliveryWays } from '../model.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { deliveryWayNames } from '../texts.ts';
import { answerReview, isProposal, ReviewFields } from './answer-review.tsx';
import { noteArticlesOf, stopToInsertArticle } from './article-choice.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { DocumentChoices } from './document-choices.tsx';
import { stopToInsert } from './text-block-choice.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/antwoord`: the answer, with what the administrations answered to begin from. */
export const GET: Get = withDraft(async (ctx, request) => {
  const review = await answerReview(ctx, request);
  return await deedPage(ctx, request, {
    title: review.isProposed ? 'Antwoord voorleggen' : 'Antwoord bezorgen',
    intro: review.isProposed
      ? 'Een collega leest dit eerst na. Pas daarna gaat het naar de vraagsteller, per mail.'
      : 'De vraagsteller krijgt deze tekst per mail, met de vraag of het antwoord volstaat.',
    button: review.isProposed ? 'Leg voor' : 'Bezorg het antwoord',
    letter: 'answer',
    answers: true,
    upload: true,
    known: (inquiry) => ({
      wijze: usualWay(inquiry),
      tekst: review.returned?.text ?? answersIn(inquiry),
    }),
    fields: (field, inquiry) => (
      <>
        {review.isProposed ? (
          <ReviewFields field={field} review={review} inquiry={inquiry} />
        ) : (
          <WayField field={field} inquiry={inquiry} isRead={review.rule !== null} />
        )}
        <Textarea
          {...field('tekst')}
          label="Antwoord"
          hint={review.isProposed ? formal : `${formal} ${givenAlready}`}
          rows={14}
          required
        />
        <DocumentChoices
          ctx={ctx}
          entered={request.entered}
          inquiryId={inquiry.id}
          hint="De vraagsteller vindt ze op de eigen opvolgpagina."
          exceptOfAsker
          chosen={review.returned?.documentIds ?? []}
        />
        <AttachmentsField ctx={ctx} entered={request.entered} label="Andere bijlagen" />
      </>
    ),
  });
});

const formal = 'Schrijf u, niet je.';
const givenAlready = 'Is het antwoord al gegeven, vat dan samen wat er gezegd is, door wie en wanneer.';

interface WayFieldProps {
  readonly field: (name: string) => EnteredField;
  readonly inquiry: InquiryView;
  /** Whether a second person reads what goes out by mail: then that is no choice here. */
  readonly isRead: boolean;
}

function WayField({ field, inquiry: { number, askerEmail }, isRead }: WayFieldProps) {
  const canMail = askerEmail !== null && !isRead;
  return (
    <>
      <Select
        {...field('wijze')}
        label="Hoe"
        required
        options={deliveryWays
          .filter((way) => way !== 'mail' || canMail)
          .map((value) => ({
            value,
            label: value === 'mail' ? `per mail, naar ${askerEmail}` : deliveryWayNames[value],
          }))}
      />
      {canMail && (
        <p>
          <a href={`/vragen/${number}/antwoord?voorleggen=ja`}>Laat het eerst nalezen door een collega</a>
        </p>
      )}
    </>
  );
}

/** The answer goes out, and it is for the asker to say whether it will do. */
export const send: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  stopToInsertArticle(form);
  const { tekst, wijze, nalezer, versie } = checkedForm(deliveryForm, form);
  const number = params.nummer ?? '';
  await noteArticlesOf(ctx, form);
  if (isProposal(form)) {
    const version = versionOf(versie);
    const answer = { text: tekst, reviewerId: nalezer, version, attachments: attachmentsIn(form) };
    await proposeAnswer(ctx, number, answer);
    return { seeOther: `/vragen/${number}`, notice: 'Voorgelegd. Er is nog niets verstuurd.' };
  }
  await deliverAnswer(
    ctx,
    number,
    { text: tekst, way: wijze, version: versionOf(versie), attachments: attachmentsIn(form) },
    house,
  );
  return { seeOther: `/vragen/${number}`, notice: 'Het antwoord is bezorgd. Nu is het aan de vraagsteller.' };
};

/** What was told by telephone or otherwise is only noted, and what is laid before a colleague goes nowhere; a mail waits. */
export const POST: Post = undoable(
  '/vragen/:nummer/antwoord',
  send,
  ({ form }) => form.text('wijze') === 'mail' && !isProposal(form),
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
