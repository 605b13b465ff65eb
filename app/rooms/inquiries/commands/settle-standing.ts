import type { Writing } from '#platform/context.ts';
import { standingOf } from '../engine/standing.ts';
import { listCaseReferrals } from '../queries/list-case-referrals.ts';
import { goesOnIn, listMerged, stepsReadWith } from '../queries/list-merged.ts';
import { indexInquiry } from './index-inquiry.ts';
import { keepHeldDeeds } from './keep-held-deeds.ts';
import { settleClocks } from './settle-clocks.ts';

/** What a case of this room is called where others refer to it. */
export const inquirySubject = 'inquiry';

/**
 * Works out anew where a question stands, from what happened to it and to its referrals, and until when the office has.
 * Every deed ends here, with the question locked. The words by which it is found follow. Where it was merged into
 * another, the other follows: it stands where both leave it.
 */
export async function settleStanding(ctx: Writing, id: string): Promise<void> {
  await settleOne(ctx, id);
  const root = await goesOnIn(ctx, id);
  if (root !== id) await settleOne(ctx, root);
}

async function settleOne(ctx: Writing, id: string): Promise<void> {
  const merged = await listMerged(ctx, [id]);
  const ids = [id, ...merged.map((one) => one.id)];
  const referrals = await listCaseReferrals(ctx, id);
  const steps = await ctx.db
    .selectFrom('inquiries.step')
    .select(['id', 'inquiry_id as inquiryId', 'kind', 'at', 'authority'])
    .select('after_referral_step as afterReferralStep')
    .where('inquiry_id', 'in', ids)
    .orderBy('id')
    .execute();
  const { state, turn, answeredAt, deliveredAt, confirmedAt } = standingOf(
    stepsReadWith(id, steps, merged),
    referrals.map((one) => ({ ...one, isAnswered: one.state === 'answered' })),
  );
  const dueOn = referrals
    .filter((one) => one.turn === 'administration')
    .flatMap((one) => one.dueOn ?? [])
    .sort()[0];
  const settled = {
    state,
    turn,
    ...(await questionOf(ctx, id)),
    ...(await placeOf(ctx, id)),
    answered_at: answeredAt,
    delivered_at: deliveredAt,
    confirmed_at: confirmedAt,
    due_on: dueOn ?? null,
    authority:
      state === 'pointedElsewhere'
        ? (steps.findLast(({ authority }) => authority !== null)?.authority ?? null)
        : null,
    changed_at: ctx.now,
  };
  const { version } = await ctx.db
    .insertInto('inquiries.standing')
    .values({ inquiry_id: id, ...settled, version: 1 })
    .onConflict((conflict) =>
      conflict
        .column('inquiry_id')
        .doUpdateSet((update) => ({ ...settled, version: update('inquiries.standing.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow();
  await keepHeldDeeds(ctx, id, version);
  await settleClocks(ctx, [id], 'deed');
  await indexInquiry(ctx, id);
}

/** What lists ask of the question itself. */
async function questionOf(ctx: Writing, id: string) {
  return await ctx.db
    .selectFrom('inquiries.inquiry')
    .select(['registered_at', 'asker_organization_id', 'is_confidential'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** The kind, the theme, the provinces and the owner: the last of each that was decided. */
async function placeOf(ctx: Writing, id: string) {
  const { kind, theme } = await ctx.db
    .selectFrom('inquiries.classification')
    .select(['kind', 'theme'])
    .where('inquiry_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const assigned = await ctx.db
    .selectFrom('inquiries.assignment')
    .select(['province_nis', 'follows', 'owner_id'])
    .where('inquiry_id', '=', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { province_nis, follows, owner_id } = assigned;
  const provinces = province_nis === null ? follows : [...new Set([province_nis, ...follows])];
  return { kind, theme: theme.toLowerCase(), province_nis, provinces, owner_id };
}
