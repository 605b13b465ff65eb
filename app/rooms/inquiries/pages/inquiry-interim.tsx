import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { writeToAsker } from '../commands/write-to-asker.ts';
import { messageForm } from '../forms.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';
import { MessageField } from '../views/message-field.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { stopToInsert } from './text-block-choice.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/tussentijds-bericht`: how it stands, told to the asker. */
export const GET: Get = withDraft((ctx, request) =>
  deedPage(ctx, request, {
    title: 'Tussentijds bericht',
    intro: 'De vraagsteller krijgt dit per mail. De vraag blijft open.',
    button: 'Verstuur het bericht',
    letter: 'interim',
    known: (inquiry) => ({ tekst: partialAnswer(inquiry, request.query.get('deelvraag')) }),
    fields: (field) => <MessageField field={field} />,
  }),
);

/** The letter goes out. */
export const send: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  const { tekst, versie } = checkedForm(messageForm, form);
  const number = params.nummer ?? '';
  await writeToAsker(ctx, number, 'inform', { text: tekst, version: versionOf(versie) }, house);
  return { seeOther: `/vragen/${number}`, notice: 'Het bericht is verstuurd.' };
};

/** Some seconds later, so that it can be taken back. */
export const POST: Post = undoable('/vragen/:nummer/tussentijds-bericht', send);

/** The last partial answer on the referral with this number, its own or the whole, as a message to pass it on; empty without one. */
function partialAnswer({ number, referrals }: InquiryView, own: string | null): string {
  const referral = referrals.find((one) => one.number === own || one.number === `${number}/${own}`);
  const part = referral?.steps.findLast(({ kind }) => kind === 'partlyAnswered');
  if (referral === undefined || part === undefined) return '';
  return `${referral.addresseeName} antwoordde al op een deel van uw vraag:\n\n${part.words}\n\nOp de rest wachten wij nog.`;
}
