import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import type { InquiryState, Turn } from '../model.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';

/** Where a question stands, for a program that follows it. */
export interface FollowedInquiry {
  readonly number: string;
  readonly subjectLine: string;
  readonly isConfidential: boolean;
  readonly registeredAt: Date;
  readonly changedAt: Date;
  readonly state: InquiryState;
  readonly turn: Turn;
  readonly officeDueOn: Day | null;
  readonly answeredAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly confirmedAt: Date | null;
}

interface Followed {
  /** Only what changed then or later. */
  readonly changedSince: Date | null;
  readonly limit: number;
  readonly offset: number;
}

/** One page of the questions that the actor may see, those that came last first, and how many there are in all. */
export async function listFollowedInquiries(
  ctx: Reading,
  { changedSince, limit, offset }: Followed,
): Promise<{ readonly items: readonly FollowedInquiry[]; readonly total: number }> {
  const matching = (await seen(ctx)).$if(changedSince !== null, (query) =>
    query.where('standing.changed_at', '>=', changedSince),
  );
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await followed(matching)
    .orderBy('standing.registered_at', 'desc')
    .orderBy('standing.inquiry_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { items, total };
}

/** The same of one question. Refuses (NotFound) what the actor may not see. */
export async function getFollowedInquiry(ctx: Reading, number: string): Promise<FollowedInquiry> {
  const found = await followed(await seen(ctx))
    .where('inquiry.number', '=', number)
    .executeTakeFirst();
  if (found === undefined) throw new NotFound('Deze vraag bestaat niet, of is niet van je organisatie.');
  return found;
}

async function seen(ctx: Reading) {
  return ctx.db.selectFrom('inquiries.standing as standing').where(withinScope(await inquiryScopeOf(ctx)));
}

function followed(matching: Awaited<ReturnType<typeof seen>>) {
  return matching
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .select([
      'inquiry.number',
      'inquiry.subject_line as subjectLine',
      'standing.is_confidential as isConfidential',
      'standing.registered_at as registeredAt',
      'standing.changed_at as changedAt',
      'standing.state',
      'standing.turn',
      'standing.office_due_on as officeDueOn',
      'standing.answered_at as answeredAt',
      'standing.delivered_at as deliveredAt',
      'standing.confirmed_at as confirmedAt',
    ]);
}
