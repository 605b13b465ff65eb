import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { findEarlierInquiry } from '../queries/find-earlier-inquiry.ts';
import { insertRelation } from './insert-relation.ts';

/**
 * Keeps that a question that was just registered comes back on an earlier one, named as in `findEarlierInquiry`; does
 * nothing where that is none. Records inquiry.sequel.
 */
export async function noteSequel(ctx: Writing, inquiryId: string, earlier: string): Promise<void> {
  const other = await findEarlierInquiry(ctx, earlier);
  if (other === null) return;
  await insertRelation(ctx, 'sequel', { inquiryId, otherId: other.id });
  record(ctx, 'inquiry.sequel', { kind: 'inquiry', id: inquiryId }, { of: other.number });
}
