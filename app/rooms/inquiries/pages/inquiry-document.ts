import type { GetFile } from '#reception/page.ts';
import { getDocument } from '#rooms/documents/queries/list-documents.ts';
import { inquirySubject } from '../commands/settle-standing.ts';
import { mayHandle } from '../policy.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { openDocument } from './open-document.ts';

/** `/vragen/:nummer/bijlagen/:id`: a document of a question: any for the office, its own for the government that asked. */
export const FILE: GetFile = async (ctx, { params }) => {
  const { id } = await getInquiry(ctx, params.nummer ?? '');
  const reader = mayHandle(ctx.actor) ? 'office' : ({ kind: 'asker', id } as const);
  const document = await getDocument(ctx, { kind: inquirySubject, id }, params.id ?? '', reader);
  return openDocument(document);
};
