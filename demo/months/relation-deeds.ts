import type { Writing } from '#platform/context.ts';
import { mergeInquiries } from '#rooms/inquiries/commands/merge-inquiries.ts';
import { relateInquiries } from '#rooms/inquiries/commands/relate-inquiries.ts';
import type { Deed } from './story.ts';

const house = { baseUrl: 'http://localhost' };

/** Lets it go on as one with the question of this subject, of the same asker. */
export function merge(subjectLine: string, reason: string): Deed {
  return async (ctx, { number }) => {
    const otherNumber = await numberOf(ctx, subjectLine);
    await mergeInquiries(ctx, number, { otherNumber, reason, version: null }, house);
  };
}

/** Notes that it has to do with the question of this subject. */
export function relate(subjectLine: string, reason: string): Deed {
  return async (ctx, { number }) => {
    await relateInquiries(ctx, number, { otherNumber: await numberOf(ctx, subjectLine), reason });
  };
}

async function numberOf(ctx: Writing, subjectLine: string): Promise<string> {
  const { number } = await ctx.db
    .selectFrom('inquiries.inquiry')
    .select('number')
    .where('subject_line', '=', subjectLine)
    .executeTakeFirstOrThrow();
  return number;
}
