import type { GetFile } from '#reception/page.ts';
import { mayHandle } from '../policy.ts';
import { getAskedInquiry, getInquiry } from '../queries/get-inquiry.ts';
import { getInquiryDocument } from '../queries/list-inquiry-documents.ts';
import { openDocument } from './open-document.ts';

/** `/vragen/:nummer/bijlagen/:id`: a document of a question: any for the office, its own for the government that asked. */
export const FILE: GetFile = async (ctx, { params }) => {
  const number = params.nummer ?? '';
  const isOffice = mayHandle(ctx.actor);
  const inquiry = isOffice ? await getInquiry(ctx, number) : await getAskedInquiry(ctx, number);
  const reader = isOffice ? 'office' : 'asker';
  return openDocument(await getInquiryDocument(ctx, inquiry, { id: params.id ?? '', reader }));
};
