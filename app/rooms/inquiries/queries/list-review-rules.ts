import type { Reading } from '#platform/context.ts';
import { needsReview, type ReviewCondition } from '../engine/review.ts';
import type { InquiryKind } from '../model.ts';

/** A rule that says which answers by mail a second person reads first, by whom it was made and why. */
export interface ReviewRuleView extends ReviewCondition {
  readonly id: string;
  readonly kind: InquiryKind | null;
  readonly reason: string;
  readonly madeAt: Date;
  readonly personId: string | null;
}

/** The rules that hold, oldest first; at most 500. */
export function listReviewRules({ db }: Pick<Reading, 'db'>): Promise<readonly ReviewRuleView[]> {
  return db
    .selectFrom('inquiries.review_rule')
    .select(['id', 'kind', 'theme', 'of_governors as ofGovernors', 'reason', 'made_at as madeAt'])
    .select('person_id as personId')
    .where('withdrawn_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** The first rule by which the answer to a question, by mail, is read by a second person; null where none says so. */
export async function findReviewRule(
  ctx: Pick<Reading, 'db'>,
  inquiryId: string,
): Promise<ReviewRuleView | null> {
  const rules = await listReviewRules(ctx);
  if (rules.length === 0) return null;
  const ground = await ctx.db
    .selectFrom('inquiries.classification as classified')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'classified.inquiry_id')
    .leftJoin('parties.organization as asker', 'asker.id', 'inquiry.asker_organization_id')
    .select(['classified.kind', 'classified.theme', 'asker.kind as askerKind'])
    .where('inquiry.id', '=', inquiryId)
    .orderBy('classified.id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const isOfGovernor = ground.askerKind === 'governor';
  return rules.find((rule) => needsReview(rule, { ...ground, isOfGovernor })) ?? null;
}
