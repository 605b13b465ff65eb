import type { Writing } from '#platform/context.ts';

/**
 * What the actor does to a question while something of the actor waits there is no surprise: that stays as it is at the
 * version that the question has now, one further. What anybody else does refuses it once its time is over.
 */
export async function keepHeldDeeds(ctx: Writing, inquiryId: string, version: number): Promise<void> {
  if (ctx.actor.kind !== 'member') return;
  await ctx.db
    .updateTable('inquiries.held_deed')
    .set({ version })
    .where('inquiry_id', '=', inquiryId)
    .where('person_id', '=', ctx.actor.personId)
    .where('ending', 'is', null)
    .where('version', '=', version - 1)
    .execute();
}
