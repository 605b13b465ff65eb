import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { approveAccountRequest } from '../commands/approve-account-request.ts';
import { approvalForm } from '../forms.ts';
import { decisionPage } from './decision-page.tsx';

/** `/beheer/accountaanvragen/:id/goedkeuring`: the request, with what is wrong with the approval. */
export const GET: Get = (ctx, request) =>
  decisionPage(ctx, request, request.entered && { form: 'approval', entered: request.entered });

/** Approves the request. */
export const POST: Post = async (ctx, { params, form, house }) => {
  const { organisatie, rol, domein } = checkedForm(approvalForm, form);
  const approval = { organizationId: organisatie, role: rol, learnDomain: domein };
  await approveAccountRequest(ctx, params.id ?? '', approval, house);
  return {
    seeOther: '/beheer/accountaanvragen',
    notice: 'De aanvraag is goedgekeurd. De aanvrager krijgt een mail met uitleg over aanmelden.',
  };
};
