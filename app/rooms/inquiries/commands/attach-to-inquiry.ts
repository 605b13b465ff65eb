import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { attachUploads } from '#rooms/documents/commands/attach-uploads.ts';
import { showDocuments } from '#rooms/documents/commands/show-documents.ts';
import { attachmentFields, type Reader, type Sender } from '#rooms/documents/model.ts';
import { listDocuments } from '#rooms/documents/queries/list-documents.ts';
import { indexInquiry } from './index-inquiry.ts';
import { inquirySubject } from './settle-standing.ts';

/** What goes along with a message: files that came with its form, by token, and documents of the question, by id. */
export interface Attachments {
  readonly uploads: readonly string[];
  readonly documents: readonly string[];
}

/** The attachments that a form names. */
export function attachmentsIn(form: { all(name: string): readonly string[] }): Attachments {
  return { uploads: form.all(attachmentFields.received), documents: form.all('meesturen') };
}

/**
 * Keeps files with a question for something that is yet to be sent: only the office may open them. Gives the ids of all
 * that is to go along. Refuses as `attachUploads` does, and (Invalid) a document of another question.
 */
export async function keepWithInquiry(
  ctx: Writing,
  inquiryId: string,
  { uploads, documents }: Attachments,
): Promise<readonly string[]> {
  const about = { kind: inquirySubject, id: inquiryId };
  const known = new Set((await listDocuments(ctx, about, 'office')).map(({ id }) => id));
  if (!documents.every((id) => known.has(id)))
    throw new Invalid('Er is nog niets verstuurd.', { meesturen: 'Kies uit de bijlagen van deze vraag.' });
  const kept = await attachUploads(ctx, about, uploads, { sender: 'office', readers: [] });
  if (kept.length > 0) await indexInquiry(ctx, inquiryId);
  return [...documents, ...kept];
}

/**
 * Sends files and documents along with something that happens to a question: the reader may open them from now on, and the
 * office always, and finds the question by them. Refuses as `attachUploads` and `showDocuments` do.
 */
export async function attachToInquiry(
  ctx: Writing,
  inquiryId: string,
  { uploads, documents }: Attachments,
  { sender, reader }: { readonly sender: Sender; readonly reader: Reader },
): Promise<void> {
  const about = { kind: inquirySubject, id: inquiryId };
  await attachUploads(ctx, about, uploads, { sender, readers: [reader] });
  await showDocuments(ctx, about, documents, reader);
  if (uploads.length > 0) await indexInquiry(ctx, inquiryId);
}
