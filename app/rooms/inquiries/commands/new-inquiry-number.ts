import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { inquiryNumber } from '../model.ts';

/** A number of this year in Brussels: the next one, without gaps, for the row of the year is locked until the commit. */
export async function newInquiryNumber(
  ctx: Writing,
): Promise<{ readonly number: string; readonly year: number; readonly sequence: number }> {
  const year = Number(dayOf(ctx.now).slice(0, 4));
  const { last } = await ctx.db
    .insertInto('inquiries.counter')
    .values({ year, last: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((update) => ({ last: update('inquiries.counter.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return { number: inquiryNumber(year, last), year, sequence: last };
}
