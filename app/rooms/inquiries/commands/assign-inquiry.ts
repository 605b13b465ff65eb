import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { inquiryFor } from '../access.ts';
import { settleStanding } from './settle-standing.ts';

/** Which contact point leads (null: the centre), which ones follow, and who has it. */
export interface AssignmentOfInquiry {
  readonly provinceNis: string | null;
  readonly follows: readonly string[];
  readonly ownerId: string | null;
  readonly version: number | null;
}

/** Gives a question to a contact point and to one person there. Refuses as `inquiryFor` does. Records inquiry.assigned. */
export async function assignInquiry(
  ctx: Writing,
  number: string,
  { provinceNis, follows, ownerId, version }: AssignmentOfInquiry,
): Promise<void> {
  const { id } = await inquiryFor(ctx, number, 'assign', version);
  await ctx.db
    .insertInto('inquiries.assignment')
    .values({
      inquiry_id: id,
      province_nis: provinceNis,
      follows: [...follows],
      owner_id: ownerId,
      at: ctx.now,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
  await settleStanding(ctx, id);
  record(ctx, 'inquiry.assigned', { kind: 'inquiry', id }, { provinceNis, follows, ownerId });
}
