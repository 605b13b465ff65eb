import { NotFound } from '#platform/refusals.ts';
import type { GetFile } from '#reception/page.ts';
import { getDocument } from '#rooms/documents/queries/list-documents.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { findDocumentPass } from '../queries/find-document-pass.ts';
import { findInquiryByLink } from '../queries/get-inquiry.ts';
import { openDocument } from './open-document.ts';

/**
 * `/opvolgen/:token/bijlagen/:id`: what the asker sent, and what was sent with the answer. Whoever only has the link is
 * asked for a code first.
 */
export const FILE: GetFile = async (ctx, { params, pass }) => {
  const token = params.token ?? '';
  const inquiry = await findInquiryByLink(ctx, token);
  if (inquiry === null) throw new NotFound('Deze link werkt niet meer.');
  const about = { kind: inquirySubject, id: inquiry.id };
  if ((await findDocumentPass(ctx, token, pass)) === null) return { seeOther: `/opvolgen/${token}/bijlagen` };
  const document = await getDocument(ctx, about, params.id ?? '', { kind: 'asker', id: inquiry.id });
  return openDocument(document);
};
