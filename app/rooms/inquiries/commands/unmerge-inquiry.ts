import type { Writing } from '#platform/context.ts';
import { addDays, dayOf, dutch } from '#platform/day.ts';
import { Conflict } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { unmergeDays } from '../engine/inquiry-relation.ts';
import { unmergedLetter } from '../mails/relation-letters.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { aloneAmongDeeds } from './beside-other-deeds.ts';
import { endRelation } from './insert-relation.ts';
import { tellAsker } from './tell-asker.ts';

/**
 * A question that was merged goes on by itself again, as it was, with what came by its own links since; what was said of
 * an answer stays with the question that was answered. Its asker is told. Gives the number of that other question. Refuses
 * as `inquiryFor` does, and (Conflict) after thirty days. No other deed on a question is underway meanwhile. Records
 * inquiry.unmerged and inquiry.parted.
 */
export async function unmergeInquiry(
  ctx: Writing,
  number: string,
  { reason, version }: { readonly reason: string; readonly version: number | null },
  house: { baseUrl: string },
): Promise<string> {
  await aloneAmongDeeds(ctx);
  const inquiry = await inquiryFor(ctx, number, 'unmerge', version);
  const merging = await ctx.db
    .selectFrom('inquiries.relation as relation')
    .innerJoin('inquiries.inquiry as other', 'other.id', 'relation.other_id')
    .select(['relation.id', 'relation.made_at as madeAt'])
    .select(['other.id as otherId', 'other.number', 'other.subject_line as subjectLine'])
    .where('relation.kind', '=', 'merged')
    .where('relation.ended_at', 'is', null)
    .where('relation.inquiry_id', '=', inquiry.id)
    .executeTakeFirstOrThrow();
  const last = addDays(dayOf(merging.madeAt), unmergeDays);
  if (dayOf(ctx.now) > last)
    throw new Conflict(
      `Een samenvoeging kan tot dertig dagen later ongedaan gemaakt worden; hier was dat tot ${dutch(last)}. Registreer de vraag opnieuw en noteer ze als verwant.`,
    );
  await endRelation(ctx, merging.id);
  await addInquiryStep(ctx, inquiry.id, { kind: 'unmerged', words: reason });
  await addInquiryStep(ctx, merging.otherId, { kind: 'parted', words: `${number}. ${reason}` });
  await tellAsker(ctx, inquiry, house, (about) => unmergedLetter({ ...about, from: merging }));
  return merging.number;
}
