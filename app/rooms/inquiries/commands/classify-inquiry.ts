import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { inquiryFor } from '../access.ts';
import type { InquiryKind } from '../model.ts';
import { settleStanding } from './settle-standing.ts';

/** What kind of thing a question is, about which theme, and why it is no longer what it was. */
export interface ClassificationOfInquiry {
  readonly kind: InquiryKind;
  readonly theme: string;
  readonly reason: string;
  readonly version: number | null;
}

/** Says what kind of thing a question is; what it was before stays known. Refuses as `inquiryFor` does. Records inquiry.classified. */
export async function classifyInquiry(
  ctx: Writing,
  number: string,
  { kind, theme, reason, version }: ClassificationOfInquiry,
): Promise<void> {
  const { id } = await inquiryFor(ctx, number, 'classify', version);
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
}
