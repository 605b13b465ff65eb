import type { Writing } from '#platform/context.ts';
import { type Letter, post } from '#platform/post.ts';
import type { LockedInquiry } from '../access.ts';
import type { AskerLetterFacts } from '../mails/inquiry-letters.ts';
import { listMerged } from '../queries/list-merged.ts';
import { openFollowUp } from './open-follow-up.ts';

/**
 * Sends the asker a letter with a link to the private page, and who asked what was merged into it one with a link and the
 * number of their own, each address once; says whether there was an address to send it to.
 */
export async function tellAsker(
  ctx: Writing,
  inquiry: Pick<LockedInquiry, 'id' | 'number' | 'subjectLine' | 'askerEmail'>,
  house: { baseUrl: string },
  letter: (facts: AskerLetterFacts) => Letter,
): Promise<boolean> {
  const told = new Set<string>();
  for (const { id, number, subjectLine, askerEmail } of [inquiry, ...(await mergedInto(ctx, inquiry.id))]) {
    if (askerEmail === null || told.has(askerEmail)) continue;
    told.add(askerEmail);
    const address = await openFollowUp(ctx, id, house);
    await post(ctx, letter({ to: askerEmail, number, subjectLine, address }));
  }
  return told.size > 0;
}

async function mergedInto(ctx: Writing, inquiryId: string) {
  const ids = (await listMerged(ctx, [inquiryId])).map(({ id }) => id);
  if (ids.length === 0) return [];
  return await ctx.db
    .selectFrom('inquiries.inquiry')
    .select(['id', 'number', 'subject_line as subjectLine', 'asker_email as askerEmail'])
    .where('id', 'in', ids)
    .orderBy('number')
    .execute();
}
