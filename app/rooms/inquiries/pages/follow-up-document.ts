import { NotFound } from '#platform/refusals.ts';
import type { GetFile } from '#reception/page.ts';
import { findDocumentPass } from '../queries/find-document-pass.ts';
import { findInquiryByLink } from '../queries/get-inquiry.ts';
import { getInquiryDocument } from '../queries/list-inquiry-documents.ts';
import { openDocument } from './open-document.ts';

/**
 * `/opvolgen/:token/bijlagen/:id`: what the asker sent, and what was sent with the answer. Whoever only has the link is
 * asked for a code first.
 */
export const FILE: GetFile = async (ctx, { params, pass }) => {
  const token = params.token ?? '';
  const inquiry = await findInquiryByLink(ctx, token);
  if (inquiry === null) throw new NotFound('Deze link werkt niet meer.');
  if ((await findDocumentPass(ctx, token, pass)) === null) return { seeOther: `/opvolgen/${token}/bijlagen` };
  const document = await getInquiryDocument(ctx, inquiry, { id: params.id ?? '', reader: 'asker' });
  return openDocument(document);
};
