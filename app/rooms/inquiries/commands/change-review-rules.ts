import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { NotFound } from '#platform/refusals.ts';
import type { ReviewCondition } from '../engine/review.ts';
import type { InquiryKind } from '../model.ts';

/** Which answers by mail a second person reads first, and why. */
export interface ReviewRuleToMake extends ReviewCondition {
  readonly kind: InquiryKind | null;
  readonly reason: string;
}

/** From now on a second person reads such answers. Records reviewRule.made. */
export async function makeReviewRule(
  ctx: Writing,
  { kind, theme, ofGovernors, reason }: ReviewRuleToMake,
): Promise<void> {
  const id = ctx.newId();
  await ctx.db
    .insertInto('inquiries.review_rule')
    .values({
      id,
      kind,
      theme,
      of_governors: ofGovernors,
      reason,
      made_at: ctx.now,
      person_id: actorId(ctx),
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  record(ctx, 'reviewRule.made', { kind: 'reviewRule', id }, { kind, ofGovernors }, { theme, reason });
}

/** A rule holds no more; an answer that waits, waits on. Refuses (NotFound) what does not hold. Records reviewRule.withdrawn. */
export async function withdrawReviewRule(ctx: Writing, id: string): Promise<void> {
  const withdrawn = await ctx.db
    .updateTable('inquiries.review_rule')
    .set({ withdrawn_at: ctx.now, withdrawn_by: actorId(ctx) })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (withdrawn === undefined) throw new NotFound('Deze regel is er niet, of hij is al ingetrokken.');
  record(ctx, 'reviewRule.withdrawn', { kind: 'reviewRule', id });
}

function actorId({ actor }: Writing): string | null {
  return actor.kind === 'member' ? actor.personId : null;
}
