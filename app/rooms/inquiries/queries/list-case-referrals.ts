import type { Reading } from '#platform/context.ts';
import { listReferrals, type ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import { listMerged } from './list-merged.ts';

/** The referrals of a question and of what was merged into it, in the order in which they were sent. It narrows by no scope. */
export async function listCaseReferrals(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<readonly ReferralView[]> {
  const ids = [inquiryId, ...(await listMerged(ctx, [inquiryId])).map(({ id }) => id)];
  const all: ReferralView[] = [];
  for (const id of ids) all.push(...(await listReferrals(ctx, { kind: 'inquiry', id })));
  return all.sort((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
}
