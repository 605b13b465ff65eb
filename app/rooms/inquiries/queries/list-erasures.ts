import type { Reading } from '#platform/context.ts';

/** That the details of who asked were erased from a question, and why. */
export interface ErasureView {
  readonly inquiryId: string;
  readonly withTexts: boolean;
  readonly reason: string;
  readonly at: Date;
  readonly personId: string | null;
}

/** What was erased from these questions, oldest first. It narrows by no scope. */
export async function listErasures(
  { db }: Pick<Reading, 'db'>,
  ids: readonly string[],
): Promise<readonly ErasureView[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom('inquiries.erasure')
    .select(['inquiry_id as inquiryId', 'with_texts as withTexts', 'reason', 'at', 'person_id as personId'])
    .where('inquiry_id', 'in', ids)
    .orderBy('id')
    .execute();
}
