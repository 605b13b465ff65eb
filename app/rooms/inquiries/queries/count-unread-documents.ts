import type { Reading } from '#platform/context.ts';
import { type InquiriesAsked, within } from './list-inquiries.ts';

/**
 * Of how many attachments with the questions of a list, as it is narrowed down and as far as the actor may see them, the
 * text waits to be read: until then the search finds them by their names alone. Reads only what waits, which is little.
 */
export async function countUnreadDocuments(
  ctx: Reading,
  { list, filters }: Pick<InquiriesAsked, 'list' | 'filters'>,
): Promise<number> {
  const { count } = await (await within(ctx, { list, filters, search: '' }))
    .innerJoin('documents.document as document', 'document.subject_id', 'standing.inquiry_id')
    .innerJoin('documents.content as content', 'content.hash', 'document.hash')
    .where('document.subject_kind', '=', 'inquiry')
    .where('content.inspected_at', 'is', null)
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
