import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { refuseAccountRequest } from '../commands/refuse-account-request.ts';
import { refusalForm } from '../forms.ts';
import { decisionPage } from './decision-page.tsx';

/** `/beheer/accountaanvragen/:id/weigering`: the request, with what is wrong with the refusal. */
export const GET: Get = (ctx, request) =>
  decisionPage(ctx, request, request.entered && { form: 'refusal', entered: request.entered });

/** Refuses the request. */
export const POST: Post = async (ctx, { params, form }) => {
  const { reden } = checkedForm(refusalForm, form);
  await refuseAccountRequest(ctx, params.id ?? '', { reason: reden });
  return {
    seeOther: '/beheer/accountaanvragen',
    notice: 'De aanvraag is geweigerd. De aanvrager krijgt de reden per mail.',
  };
};
