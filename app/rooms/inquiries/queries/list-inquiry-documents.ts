import type { Reading } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';
import { type DocumentView, listDocuments } from '#rooms/documents/queries/list-documents.ts';
import type { InquiryView } from './get-inquiry.ts';

/** Who opens what was sent along with a question: the office, or who asked it. */
type ReaderOfInquiry = 'office' | 'asker';

/** The documents of a question and of what was merged into it, oldest first, as far as this reader may open them. */
export async function listInquiryDocuments(
  ctx: Pick<Reading, 'db'>,
  { id, merged }: Pick<InquiryView, 'id' | 'merged'>,
  reader: ReaderOfInquiry,
): Promise<readonly DocumentView[]> {
  const all: DocumentView[] = [];
  for (const one of [id, ...merged.map((part) => part.id)]) {
    const narrowed = reader === 'office' ? reader : ({ kind: 'asker', id: one } as const);
    all.push(...(await listDocuments(ctx, { kind: 'inquiry', id: one }, narrowed)));
  }
  return all.sort((one, other) => one.attachedAt.getTime() - other.attachedAt.getTime());
}

/** One of them. Refuses (NotFound) any other. */
export async function getInquiryDocument(
  ctx: Pick<Reading, 'db'>,
  inquiry: Pick<InquiryView, 'id' | 'merged'>,
  { id, reader }: { readonly id: string; readonly reader: ReaderOfInquiry },
): Promise<DocumentView> {
  const found = (await listInquiryDocuments(ctx, inquiry, reader)).find((one) => one.id === id);
  if (found === undefined) throw new NotFound('Deze bijlage bestaat niet, of je hebt er geen toegang toe.');
  return found;
}
