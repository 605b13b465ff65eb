import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { findReferralByKey } from '../queries/find-referral-by-key.ts';

/** Notes that the addressee opened the referral: the first time, and never again. Records referral.opened. */
export async function noteOpened(ctx: Writing, key: string): Promise<void> {
  const referral = await findReferralByKey(ctx, key);
  if (referral === null || referral.steps.some(({ kind }) => kind === 'opened')) return;
  const { id, subject } = referral;
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('referrals.step')
    .values({
      referral_id: id,
      kind: 'opened',
      at: ctx.now,
      words: '',
      until_on: null,
      suggested: null,
      happened_on: null,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .onConflict((conflict) => conflict.column('referral_id').where('kind', '=', 'opened').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) {
    record(ctx, 'referral.opened', { kind: 'referral', id }, { about: subject.id });
  }
}
