import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { allows } from '../model.ts';
import { listReferrals } from '../queries/list-referrals.ts';
import { addStep } from './add-step.ts';

/**
 * Notes that the letter with which an administration was asked something came back: it is the turn of the office, and
 * the clock of the administration has not begun. The case must be locked. Says nothing where the referral stands
 * elsewhere meanwhile, or where a later letter went out. Records referral.undelivered.
 */
export async function noteUndelivered(
  ctx: Writing,
  about: Subject,
  { referralId: id, letterId }: { readonly referralId: string; readonly letterId: string },
): Promise<void> {
  const referral = (await listReferrals(ctx, about)).find((one) => one.id === id);
  if (referral === undefined || !allows('noteUndelivered', referral.state)) return;
  const last = await ctx.db
    .selectFrom('referrals.link')
    .select(['letter_id as letterId', 'box'])
    .where('referral_id', '=', id)
    .orderBy('made_at', 'desc')
    .orderBy('letter_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.letterId !== letterId) return;
  await addStep(ctx, id, { kind: 'undelivered', words: last.box });
  record(ctx, 'referral.undelivered', { kind: 'referral', id }, { about: about.id, letterId });
}
