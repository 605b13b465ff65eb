import type { Writing } from '#platform/context.ts';
import { eraseDetails } from '#platform/journal-erasure.ts';
import { erasedName } from '../model.ts';

/**
 * Nothing personal is left in these requests for an account, nor in the journal lines about them; the reason of a
 * refusal goes too, for it speaks of a person. Open ones are closed: a waiting one is refused without a letter, an
 * unconfirmed one loses its link. Returns the numbers of the journal lines, for `erasedLines` in the facts of the
 * deed that asks for this.
 */
export async function anonymiseAccountRequests(
  ctx: Pick<Writing, 'db' | 'now'>,
  ids: readonly string[],
): Promise<number[]> {
  if (ids.length === 0) return [];
  const requests = () => ctx.db.updateTable('people.account_request').where('id', 'in', ids);
  await requests().set({ expires_at: ctx.now }).where('confirmed_at', 'is', null).execute();
  await requests()
    .set({ decided_at: ctx.now, refusal_reason: erasedReason })
    .where('confirmed_at', 'is not', null)
    .where('decided_at', 'is', null)
    .execute();
  await requests().set({ refusal_reason: erasedReason }).where('refusal_reason', 'is not', null).execute();
  await requests().set(nobody).set({ erased_at: ctx.now }).execute();
  return eraseDetails(ctx, ids);
}

const erasedReason = 'Gewist.';
const nobody = { email: 'gewist', name: erasedName, job_title: '', on_behalf_of: null, remark: '' };
