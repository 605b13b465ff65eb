import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { refusalsOf } from '#rooms/referrals/engine/refusals-of.ts';
import { refusalsUntilCentre } from '#rooms/referrals/model.ts';
import { inquiryOfReferral } from '../access.ts';
import { listCaseReferrals } from '../queries/list-case-referrals.ts';
import { goesOnIn } from '../queries/list-merged.ts';
import { settleStanding } from './settle-standing.ts';

/**
 * Works out where a question stands after an administration said something. From the second refusal of the same question
 * on the coordinator decides: the centre leads, and the contact points that had it follow. Records
 * inquiry.broughtToCentre then.
 */
export async function settleReferral(ctx: Writing, inquiryId: string): Promise<void> {
  const { id } = await inquiryOfReferral(ctx, inquiryId);
  const root = await goesOnIn(ctx, id);
  const referrals = await listCaseReferrals(ctx, root);
  const isForCentre = referrals.some(
    (one) => one.state === 'refused' && refusalsOf(one, referrals) >= refusalsUntilCentre,
  );
  if (isForCentre) await bringToCentre(ctx, root);
  await settleStanding(ctx, id);
}

async function bringToCentre(ctx: Writing, id: string): Promise<void> {
  const now = await ctx.db
    .selectFrom('inquiries.standing')
    .select(['province_nis as provinceNis', 'provinces'])
    .where('inquiry_id', '=', id)
    .executeTakeFirstOrThrow();
  if (now.provinceNis === null) return;
  await ctx.db
    .insertInto('inquiries.assignment')
    .values({
      inquiry_id: id,
      province_nis: null,
      follows: now.provinces,
      owner_id: null,
      at: ctx.now,
      person_id: null,
    })
    .execute();
  record(ctx, 'inquiry.broughtToCentre', { kind: 'inquiry', id }, { from: now.provinceNis });
}
