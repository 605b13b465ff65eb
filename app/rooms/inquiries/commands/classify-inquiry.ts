import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { inquiryFor } from '../access.ts';
import { reclassificationLetter } from '../mails/inquiry-letters.ts';
import type { InquiryKind } from '../model.ts';
import { inquiryKindNames } from '../texts.ts';
import { deadlinesFor } from './deadlines-for.ts';
import { settleStanding } from './settle-standing.ts';
import { tellAsker } from './tell-asker.ts';

/** What kind of thing a question is, about which theme, and why it is no longer what it was. */
export interface ClassificationOfInquiry {
  readonly kind: InquiryKind;
  readonly theme: string;
  readonly reason: string;
  readonly version: number | null;
}

/**
 * Says what kind of thing a question is; what it was before stays known. Where it becomes of another kind, and a term
 * comes with that, the asker hears until when and why. Refuses as `inquiryFor` does. Records inquiry.classified.
 */
export async function classifyInquiry(
  ctx: Writing,
  number: string,
  { kind, theme, reason, version }: ClassificationOfInquiry,
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await inquiryFor(ctx, number, 'classify', version);
  const { id } = inquiry;
  const before = await findKind(ctx, id);
  await ctx.db
    .insertInto('inquiries.classification')
    .values({
      inquiry_id: id,
      kind,
      theme,
      reason,
      at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
  await settleStanding(ctx, id);
  record(ctx, 'inquiry.classified', { kind: 'inquiry', id }, { kind }, { theme, reason });
  const deadlines = before === kind ? [] : await deadlinesFor(ctx, id);
  if (deadlines.length > 0) {
    const kindName = inquiryKindNames[kind];
    await tellAsker(ctx, inquiry, house, (facts) =>
      reclassificationLetter({ ...facts, kindName, deadlines }),
    );
  }
}

async function findKind(ctx: Writing, id: string): Promise<InquiryKind> {
  const { kind } = await ctx.db
    .selectFrom('inquiries.standing')
    .select('kind')
    .where('inquiry_id', '=', id)
    .executeTakeFirstOrThrow();
  return kind;
}
