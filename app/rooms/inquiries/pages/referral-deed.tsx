import { NotFound } from '#platform/refusals.ts';
import type { Get, Post } from '#reception/page.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { referralPlaces } from '../views/referral-places.ts';
import { deedPage, versionOf } from './deed-page.tsx';
import { type ReferralDeed, referralDeeds } from './referral-deeds.tsx';
import { stopToInsert } from './text-block-choice.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/deelvragen/:volgnummer/:daad`: what the office does to one referral. */
export const GET: Get = withDraft(async (ctx, request) => {
  const { params } = request;
  const deed = deedOf(params.daad);
  const { referrals } = await getInquiry(ctx, params.nummer ?? '');
  const referral = referrals.find(({ number }) => number === numberIn(params));
  if (referral === undefined) throw new NotFound(unknownReferral);
  const { title, intro, button } = deed;
  return deedPage(ctx, request, {
    title,
    intro: `${referral.number} aan ${referral.addresseeName}. ${intro}`,
    button,
    letter: deed.isLetter ? 'referral' : undefined,
    known: () => deed.known?.(referral) ?? {},
    fields: await deed.fields(ctx, referral),
  });
});

/** It is done, and the question stands where that leaves it. */
export const send: Post = async (ctx, { params, form, house }) => {
  const deed = deedOf(params.daad);
  stopToInsert(form);
  const number = params.nummer ?? '';
  const place = { number, referral: numberIn(params), version: versionOf(form.text('versie')) };
  await deed.act(ctx, place, { form, house });
  const next = deed.thenTo ?? '';
  return { seeOther: `/vragen/${number}${next}`, notice: deed.notice };
};

/** What is only noted, is so at once; the rest goes to the administration, and waits. */
export const POST: Post = undoable(
  '/vragen/:nummer/deelvragen/:volgnummer/:daad',
  send,
  ({ params }) => deedOf(params.daad).verb !== 'noteAnsweredDirectly',
);

function deedOf(name = ''): ReferralDeed {
  const verb = referralPlaces.find(([, place]) => place === name)?.[0];
  const deed = referralDeeds.find((one) => one.verb === verb);
  if (deed === undefined) throw new NotFound('Deze pagina bestaat niet. Controleer het adres.');
  return deed;
}

function numberIn({ nummer = '', volgnummer = '' }: Readonly<Record<string, string>>): string {
  return `${nummer}/${volgnummer}`;
}

const unknownReferral = 'Deze deelvraag bestaat niet, of je hebt er geen toegang toe.';
