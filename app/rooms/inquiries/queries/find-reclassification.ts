import type { Reading } from '#platform/context.ts';
import type { InquiryKind } from '../model.ts';

/** That a question turned out to be of another kind: since when, from which to which, and why if somebody said so. */
export interface Reclassification {
  readonly from: InquiryKind;
  readonly to: InquiryKind;
  readonly at: Date;
  readonly reason: string;
}

/** The last time that a question became one of another kind; null where it still is what it was taken for at first. */
export async function findReclassification(
  { db }: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<Reclassification | null> {
  const rows = await db
    .selectFrom('inquiries.classification')
    .select(['kind', 'at', 'reason'])
    .where('inquiry_id', '=', inquiryId)
    .orderBy('id')
    .execute();
  const place = rows.findLastIndex(({ kind }, index) => index > 0 && rows[index - 1]?.kind !== kind);
  const [before, after] = [rows[place - 1], rows[place]];
  if (before === undefined || after === undefined) return null;
  return { from: before.kind, to: after.kind, at: after.at, reason: after.reason };
}
