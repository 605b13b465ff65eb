import type { Reading } from '#platform/context.ts';
import { batchAtMost } from '../engine/batch.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';
import { type InquiriesAsked, within } from './list-inquiries.ts';

/** A question that somebody chose, among others. */
export interface ChosenInquiry {
  readonly number: string;
  readonly subjectLine: string;
}

/** The questions with these numbers that the actor may see, by number; one more than fit in a batch at most. */
export async function listChosenInquiries(
  ctx: Reading,
  numbers: readonly string[],
): Promise<readonly ChosenInquiry[]> {
  if (numbers.length === 0) return [];
  return await ctx.db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine'])
    .where('inquiry.number', 'in', numbers)
    .where(withinScope(await inquiryScopeOf(ctx)))
    .orderBy('inquiry.number')
    .limit(batchAtMost + 1)
    .execute();
}

/** All questions of a list as it is narrowed down, whatever page; one more than fit in a batch at most. */
export async function listWholeList(
  ctx: Reading,
  asked: Omit<InquiriesAsked, 'page' | 'sort'>,
): Promise<readonly ChosenInquiry[]> {
  const found = await within(ctx, asked);
  return await ctx.db
    .selectFrom(found.select('standing.inquiry_id as id').as('found'))
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'found.id')
    .select(['inquiry.number', 'inquiry.subject_line as subjectLine'])
    .orderBy('inquiry.number')
    .limit(batchAtMost + 1)
    .execute();
}
