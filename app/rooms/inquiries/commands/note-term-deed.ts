import type { Writing } from '#platform/context.ts';
import type { TermDeed } from '../queries/list-courses.ts';
import { settleStanding } from './settle-standing.ts';

/** Keeps what the office did about a term of a question that is locked, and settles where the question stands. */
export async function noteTermDeed(
  ctx: Writing,
  inquiryId: string,
  { kind, deed, words }: Omit<TermDeed, 'at'>,
): Promise<void> {
  await ctx.db
    .insertInto('inquiries.term_deed')
    .values({
      inquiry_id: inquiryId,
      term_kind: kind,
      deed,
      words,
      at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
  await settleStanding(ctx, inquiryId);
}
